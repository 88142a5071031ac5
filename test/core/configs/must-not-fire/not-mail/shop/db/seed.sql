create table room (id int primary key, name varchar(250), price numeric(5, 2));
insert into room values (450, 'Garden', 45.50), (550, 'Roof', 55.00), (551, '5.1.1', 5.51);
insert into note values (1, '550 items left'), (2, '250 grams of sugar'), (3, '421 Main Street');
insert into http_code values (500, '500 Internal Server Error'), (503, '503 Service Unavailable');
update room set price = 250 where id in (220, 221, 250, 354);
delete from visit where year < 2024 and code = 554;
select count(*) from visit where status between 450 and 599; -- 4.5.2 of the report
