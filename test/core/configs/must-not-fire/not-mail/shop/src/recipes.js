// Cooking for many
export const recipe = [
  '250 grams of sugar',
  "220 ml milk",
  '450 g flour, type 550',
  `550 g apples`,
  '5.5 l water',
  "354 calories a piece",
];
export const oven = { degrees: 220, minutes: 45, text: "220 degrees, then 250 for 5 minutes" };
export const shops = { 421: 'Main Street 421', 550: '550 Park Avenue' };
console.log('552 people liked this');
