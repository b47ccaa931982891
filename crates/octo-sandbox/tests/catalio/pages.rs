//! Sorting, and pages of both styles.

use serde_json::{Value, json};

use crate::support::{Api, Reply, start};

/// Follows a link; links are absolute and lead to this server.
async fn follow(api: &Api, link: &Value) -> Reply {
    let path = link
        .as_str()
        .unwrap()
        .strip_prefix(api.catalio().base_url());
    api.get(path.unwrap()).await
}

/// Ids of all pages from one on, along `next` or `prev`.
async fn walk(api: &Api, mut page: Reply, direction: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    loop {
        pages.push(page.ids());
        assert!(pages.len() < 500, "the walk does not end");
        let link = page.body["links"][direction].clone();
        if link.is_null() {
            return pages;
        }
        page = follow(api, &link).await;
    }
}

#[tokio::test]
async fn both_styles_give_every_record_once() {
    let api = start().await;
    for query in [
        "",
        "&sort=-priority",
        "&sort=status,--quality_score",
        "&filter[status]=active&sort=%2B%2Bsource",
    ] {
        let query = format!("fields[requirement]=id{query}");
        let whole = api.get(&format!("/requirements?{query}")).await;
        let all = whole.ids();
        assert_eq!(whole.body["meta"], json!({}));
        assert_eq!(whole.body["links"].as_object().unwrap().len(), 1);
        for limit in [1, 7, 40, 250] {
            let first = api
                .get(&format!("/requirements?{query}&page[limit]={limit}"))
                .await;
            assert_eq!(first.body["links"]["prev"], json!(null));
            let pages = walk(&api, first, "next").await;
            assert_eq!(pages.concat(), all, "{query} by {limit}");
            assert!(pages.iter().rev().skip(1).all(|page| page.len() == limit));
            if limit == 1 {
                continue;
            }
            let first = api
                .get(&format!(
                    "/requirements?{query}&page[limit]={limit}&page[after]="
                ))
                .await;
            assert!(first.body["meta"]["page"].get("offset").is_none());
            let pages = walk(&api, first, "next").await;
            assert_eq!(pages.concat(), all, "{query} by keyset and {limit}");
            let last = api
                .get(&format!(
                    "/requirements?{query}&page[limit]={limit}&page[before]="
                ))
                .await;
            assert_eq!(last.body["links"]["next"], json!(null));
            let mut pages = walk(&api, last, "prev").await;
            pages.reverse();
            assert_eq!(pages.concat(), all, "{query} backwards by {limit}");
        }
    }
}

#[tokio::test]
async fn a_keyset_walk_is_not_disturbed_by_writes() {
    let api = start().await;
    let all = api.get("/personas?sort=-name").await.ids();
    let first = api
        .get("/personas?sort=-name&page[limit]=3&page[after]=")
        .await;
    assert_eq!(first.ids(), all[..3]);
    // Before the cursor one comes and one goes, the one it names among them.
    let body = json!({"data": {"attributes": {"name": "\u{10ffff} comes first"}}});
    api.post("/personas", body).await;
    for gone in [&all[0], &all[2]] {
        api.delete(&format!("/personas/{gone}"), None).await;
    }
    let second = follow(&api, &first.body["links"]["next"]).await;
    assert_eq!(second.ids(), all[3..6]);
    // The cursor of any record of any page leads on from there.
    let page = api.get("/personas?sort=-name&page[limit]=2").await;
    let keyset = page.data()[0]["meta"]["keyset"].as_str().unwrap();
    let next = api
        .get(&format!(
            "/personas?sort=-name&page[limit]=1&page[after]={keyset}"
        ))
        .await;
    assert_eq!(next.ids(), page.ids()[1..]);
}

#[tokio::test]
async fn pages_tell_where_they_are() {
    let api = start().await;
    let path = "/requirements?filter[ai_accessible]=true&sort=-inserted_at&page[limit]=50&page[count]=true";
    let total = api
        .get("/requirements?filter[ai_accessible]=true")
        .await
        .data()
        .len();
    let page = api.get(path).await;
    assert_eq!(
        page.body["meta"],
        json!({"page": {"limit": 50, "offset": 0, "total": total}})
    );
    let url = |page: &str| {
        let rest = "filter[ai_accessible]=true&sort=-inserted_at";
        format!("{}/requirements?{rest}&{page}", api.catalio().base_url())
    };
    let last = total - 50;
    assert_eq!(
        page.body["links"],
        json!({
            "self": format!("{}{path}", api.catalio().base_url()),
            "first": url("page[limit]=50&page[count]=true"),
            "prev": null,
            "next": url("page[offset]=50&page[limit]=50&page[count]=true"),
            "last": url(&format!("page[offset]={last}&page[limit]=50&page[count]=true")),
        })
    );
    let last = follow(&api, &page.body["links"]["last"]).await;
    assert_eq!(
        (last.data().len(), &last.body["links"]["next"]),
        (50, &json!(null))
    );
    let beyond = api
        .get("/requirements?page[offset]=9000&page[limit]=5")
        .await;
    assert!(beyond.data().is_empty());
    assert_eq!(beyond.body["links"]["next"], json!(null));
    assert_eq!(beyond.body["meta"]["page"].get("total"), None);
    let counted = api
        .get("/requirements?page[after]=&page[limit]=5&page[count]=true")
        .await;
    assert_eq!(
        counted.body["meta"]["page"],
        json!({"limit": 5, "total": 240})
    );
    let usual = api.get("/requirements?page[count]=true").await;
    assert_eq!(
        (usual.data().len(), &usual.body["meta"]["page"]["limit"]),
        (25, &json!(25))
    );
    let none = api
        .get("/requirements?page[limit]=5&page[count]=true&filter[title]=none")
        .await;
    assert_eq!(none.body["meta"]["page"]["total"], 0);
}

#[tokio::test]
async fn pages_that_are_none_are_refused() {
    let api = start().await;
    let keyset = api.get("/teams?page[limit]=1").await.data()[0]["meta"]["keyset"].clone();
    let keyset = keyset.as_str().unwrap();
    for (query, code, parameter) in [
        ("page[limit]=0", "invalid_pagination", "page[limit]"),
        ("page[limit]=251", "invalid_pagination", "page[limit]"),
        ("page[limit]=-1", "invalid_pagination", "page[limit]"),
        ("page[limit]=ten", "invalid_pagination", "page[limit]"),
        (
            "page[limit]=99999999999999999999",
            "invalid_pagination",
            "page[limit]",
        ),
        (
            "page[limit]=1&page[limit]=2",
            "invalid_pagination",
            "page[limit]",
        ),
        ("page[offset]=-1", "invalid_pagination", "page[offset]"),
        ("page[count]=yes", "invalid_pagination", "page[count]"),
        ("page[size]=5", "invalid_pagination", "page[size]"),
        ("page=5", "invalid_pagination", "page"),
        (
            "page[offset]=1&page[after]=",
            "invalid_pagination",
            "page[after]",
        ),
        (
            "page[before]=&page[after]=",
            "invalid_pagination",
            "page[after]",
        ),
        ("page[after]=nonsense", "invalid_keyset", "page[after]"),
        ("page[before]=bm9uc2Vuc2U", "invalid_keyset", "page[before]"),
        // A place in one order means nothing in another.
        (
            &format!("sort=name&page[after]={keyset}"),
            "invalid_keyset",
            "page[after]",
        ),
    ] {
        let reply = api.get(&format!("/teams?{query}")).await;
        assert_eq!(reply.error(), (400, code, parameter), "{query}");
    }
}

#[tokio::test]
async fn sorting_puts_nulls_where_the_prefix_says() {
    let api = start().await;
    let values = async |sort: &str| -> Vec<Option<i64>> {
        let list = api.get(&format!("/requirements?sort={sort}")).await;
        let records = list.data().iter();
        records
            .map(|record| record["attributes"]["business_value"].as_i64())
            .collect()
    };
    let ascending = |values: &[Option<i64>]| values.is_sorted();
    let descending = |values: &[Option<i64>]| values.is_sorted_by(|a, b| a >= b);
    for (sort, nulls_first, ordered) in [
        (
            "business_value",
            false,
            &ascending as &dyn Fn(&[Option<i64>]) -> bool,
        ),
        ("%2B%2Bbusiness_value", true, &ascending),
        ("++business_value", true, &ascending),
        ("-business_value", true, &descending),
        ("--business_value", false, &descending),
    ] {
        let values = values(sort).await;
        assert_eq!(values.first().unwrap().is_none(), nulls_first, "{sort}");
        assert_eq!(values.last().unwrap().is_none(), !nulls_first, "{sort}");
        let known: Vec<_> = values.into_iter().filter(Option::is_some).collect();
        assert!(ordered(&known), "{sort}: {known:?}");
    }
    let list = api.get("/requirements?sort=-status,title").await;
    let keys: Vec<(String, String)> = list
        .data()
        .iter()
        .map(|record| {
            let text = |name: &str| record["attributes"][name].as_str().unwrap().to_owned();
            (text("status"), text("title"))
        })
        .collect();
    assert!(keys.is_sorted_by(|(a, x), (b, y)| a > b || (a == b && x <= y)));
    for sort in [
        "nothing",
        "tags",
        "-",
        "title,,id",
        "---title",
        "title.x",
        ",",
    ] {
        let reply = api.get(&format!("/requirements?sort={sort}")).await;
        assert_eq!(reply.error(), (400, "invalid_sort", "sort"), "{sort}");
    }
}
