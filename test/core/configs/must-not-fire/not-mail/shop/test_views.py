import pytest
import requests


def test_closed(client):
    resp = client.get("/closed")
    assert resp.status_code == 503
    assert resp.text == "503 Service Unavailable"


@pytest.mark.parametrize("code", [500, 501, 502, 503, 504, 550, 554])
def test_errors(client, code):
    resp = client.get(f"/error/{code}")
    assert resp.status_code == code
    assert resp.headers["Retry-After"] == "450"


def test_stock(client):
    assert "550 items left" in client.get("/stock").text
    assert client.get("/price").json() == {"price": "4.50", "room": "5.1.1"}
    assert requests.codes.ok == 200, "250 grams of sugar"
