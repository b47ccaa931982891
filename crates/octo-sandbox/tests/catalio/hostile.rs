//! Requests put together at random from parts that mean something, and from
//! parts that do not: none may end in a server error or a broken connection.

use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap};
use serde_json::{Value, json};

use crate::support::{Api, JSON_API, operations, start};

/// Random numbers that are the same on every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % end as u64).unwrap()
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    fn text(&mut self) -> &'static str {
        self.of(&[
            "",
            "title",
            "active",
            "-1",
            "250",
            "9223372036854775808",
            "1e999",
            "NaN",
            "true",
            "null",
            "2026-02-30",
            "2026-03-10T08:00:00Z",
            "+262143-01-01T00:00:00Z",
            "%00",
            "%FF%FE",
            "🪙",
            "a,b",
            ",",
            "--title",
            "personas.requirements",
            "[",
            "]",
            "[]",
            "\\",
            "'",
            "00b3fade-f946-511e-ba35-e7f3b49abffc",
            "{\"sort\":\"\"}",
            "eyJzb3J0IjoiIiwidmFsdWVzIjpbXSwic2VxdWVuY2UiOjE4NDQ2NzQ0MDczNzA5NTUxNjE1fQ",
        ])
    }

    fn query(&mut self) -> String {
        let mut query = String::new();
        for _ in 0..self.below(4) {
            let mut name = self
                .of(&[
                    "filter", "sort", "page", "include", "fields", "search", "status", "x", "",
                ])
                .to_owned();
            for _ in 0..self.below(4) {
                let part = self.of(&[
                    "title",
                    "status",
                    "limit",
                    "offset",
                    "after",
                    "before",
                    "count",
                    "and",
                    "or",
                    "not",
                    "0",
                    "",
                    "in",
                    "eq",
                    "is_nil",
                    "contains",
                    "personas",
                    "requirement",
                    "inserted_at",
                    "greater_than",
                    "business_value",
                    "%5B",
                ]);
                name.push_str(&format!("[{part}]"));
            }
            query.push_str(&format!("{name}={}&", self.text()));
        }
        query
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 9 }) {
            0 => Value::Null,
            1 => json!(self.below(2) == 0),
            2 => json!(self.of(&[0.0, -1.5, 1e308, 8.0])),
            3 => json!(self.of(&[0, -1, i64::MAX, i64::MIN])),
            4 | 5 => json!(self.text()),
            6 => (0..self.below(3)).map(|_| self.value(depth - 1)).collect(),
            _ => {
                let mut object = json!({});
                for _ in 0..self.below(4) {
                    let name = self.of(&[
                        "data",
                        "type",
                        "id",
                        "attributes",
                        "relationships",
                        "title",
                        "tags",
                        "name",
                        "personas",
                        "meta",
                        "steps",
                        "query",
                        "limit",
                        "a/b~c",
                        "",
                    ]);
                    object[name] = self.value(depth - 1);
                }
                object
            }
        }
    }

    fn body(&mut self, kind: &str, id: &str) -> String {
        match self.below(6) {
            0 => String::new(),
            1 => self.text().to_owned(),
            2 => self.value(4).to_string(),
            3 => json!({"data": self.value(4)}).to_string(),
            4 => json!({"data": {"type": kind, "id": id, "attributes": self.value(3)}}).to_string(),
            _ => {
                let attributes =
                    json!({"title": "t", "name": self.value(1), "tags": self.value(2)});
                json!({"data": {"attributes": attributes, "relationships": self.value(3)}})
                    .to_string()
            }
        }
    }
}

async fn attack(api: &Api, dice: &mut Dice) -> u16 {
    let all: Vec<_> = operations().collect();
    let (method, path, operation) = &all[dice.below(all.len())];
    let collection = path.split('/').nth(1).unwrap();
    let known = api.first_id(collection).await;
    let id = match dice.below(4) {
        0 => dice
            .of(&["x", "%00", "%FF", "..;", "🪙", "a%2Fb"])
            .to_owned(),
        _ => known,
    };
    let kind = operation["tags"][0].as_str().unwrap();
    let body = dice.body(kind, &id);
    let path = format!("{}?{}", path.replace("{id}", &id), dice.query());
    let mut headers = HeaderMap::new();
    let content_type = dice.of(&[
        JSON_API,
        JSON_API,
        JSON_API,
        "application/json",
        ";;=\"",
        "",
    ]);
    headers.insert(CONTENT_TYPE, content_type.parse().unwrap());
    headers.insert(
        ACCEPT,
        dice.of(&[JSON_API, "*/*", "*/*", ";q=\"", "text/*"])
            .parse()
            .unwrap(),
    );
    let method = match dice.below(12) {
        0 => dice
            .of(&[&Method::PUT, &Method::OPTIONS, &Method::POST])
            .clone(),
        _ => method.clone(),
    };
    let body = (!body.is_empty()).then_some(body);
    api.send(method, &path, headers, Some(&api.token), body)
        .await
        .status
}

#[tokio::test]
async fn no_request_is_too_much() {
    let api = start().await;
    let mut dice = Dice(42);
    let mut successes = 0;
    for _ in 0..600 {
        successes += usize::from(attack(&api, &mut dice).await < 300);
    }
    // Some get through to where they can do harm.
    assert!((30..570).contains(&successes), "{successes}");
    assert_eq!(api.get("/requirements/stats").await.status, 200);
}
