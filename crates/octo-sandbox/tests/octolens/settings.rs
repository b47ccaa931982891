//! The workspace: record, usage, company, members, filter lists, Slack.

use std::collections::BTreeSet;

use serde_json::json;

use crate::support::{document, start};

#[tokio::test]
async fn the_workspace_record_changes() {
    let api = start().await;
    let org = api.call("getOrganization").ok().await;
    assert_eq!(
        (&org["plan"], &org["platforms"]),
        (&json!("Pro_v3"), &json!("all"))
    );
    let body = json!({ "name": "N", "platforms": ["reddit"] });
    let changed = api.post("updateOrganization", body).ok().await;
    assert_eq!(
        (&changed["name"], &changed["platforms"]),
        (&json!("N"), &json!(["reddit"]))
    );
    assert_eq!(
        api.post("updateOrganization", json!({})).ok().await,
        changed
    );
    // Searches keep to the enabled platforms.
    let search = json!({ "query": "northwind", "sources": ["reddit", "twitter"] });
    let search = api.post("runSearch", search).send().await;
    assert_eq!(search.status, 202);
    let reply = api
        .post("updateOrganization", json!({ "platforms": ["tiktok"] }))
        .with("small-plan")
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(reply.paths(), ["platforms.0"]);
    let lapsed = api.call("getOrganization").with("unfinished").ok().await;
    assert_eq!(lapsed["onboardingFinishedAt"], json!(null));
}

#[tokio::test]
async fn usage_shows_what_the_plan_counts() {
    let api = start().await;
    let usage = api.call("getUsage").ok().await;
    assert_eq!(usage["mentions"]["count"], 4_210);
    assert_eq!(usage["flex"]["enabled"], true);
    assert!(usage.get("searches").is_none());
    let agents = api.call("getUsage").with("agents").ok().await;
    assert_eq!(
        agents["searches"],
        json!({ "used": 48, "limit": 50, "remaining": 2 })
    );
    assert!(agents.get("flex").is_none());
}

#[tokio::test]
async fn an_upgrade_link_is_new_each_time_and_lasts_ten_minutes() {
    let api = start().await;
    let first = api.call("createUpgradeLink").ok().await;
    let second = api.call("createUpgradeLink").ok().await;
    assert_ne!(first["url"], second["url"]);
    assert_eq!(
        (&first["expiresInSeconds"], &first["expiresAt"]),
        (&json!(600), &json!("2026-07-14T09:10:00.000Z"))
    );
    assert_eq!(first["destination"], "/me/billing");
    let agents = api.call("createUpgradeLink").with("agents").ok().await;
    assert_eq!(agents["destination"], "/me/upgrade?src=agents");
    api.call("createUpgradeLink")
        .with("deleted-workspace")
        .refused(404, "ORG_NOT_FOUND")
        .await;
}

#[tokio::test]
async fn the_company_profile_keeps_what_is_left_out() {
    let api = start().await;
    let before = api.call("getCompanyProfile").ok().await;
    let body =
        json!({ "description": "New.", "twitter": "@northwind, @nw", "domain": "evil.example" });
    let after = api.post("updateCompanyProfile", body).ok().await;
    assert_eq!(
        (&after["description"], &after["twitter"]),
        (&json!("New."), &json!("northwind, nw"))
    );
    assert_eq!(
        (&after["domain"], &after["industry"]),
        (&before["domain"], &before["industry"])
    );
    assert_eq!(api.call("getCompanyProfile").ok().await, after);
    let long = json!({ "relevanceContext": "x".repeat(401), "name": "" });
    let reply = api
        .post("updateCompanyProfile", long)
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(reply.paths(), ["relevanceContext", "name"]);
}

#[tokio::test]
async fn members_come_and_go_but_for_the_last_admin() {
    let api = start().await;
    let invite = json!({ "email": "Zed@Northwind.example", "role": "admin" });
    let sent = api.post("inviteMember", invite.clone()).ok().await;
    assert_eq!(
        (&sent["alreadyInvited"], &sent["email"], &sent["role"]),
        (
            &json!(false),
            &json!("zed@northwind.example"),
            &json!("admin")
        )
    );
    let again = api.post("inviteMember", invite).ok().await;
    assert_eq!(
        (&again["alreadyInvited"], &again["id"]),
        (&json!(true), &sent["id"])
    );
    let plain = api
        .post("inviteMember", json!({ "email": "new@northwind.example" }))
        .ok()
        .await;
    assert_eq!(plain["role"], "member");
    api.post("inviteMember", json!({ "email": "ada@northwind.example" }))
        .refused(400, "ITEM_EXISTS")
        .await;
    assert_eq!(
        api.call("listInvitations").ok().await["data"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    let id = sent["id"].as_str().unwrap();
    assert_eq!(
        api.call("removeMember").path("id", id).ok().await,
        json!({ "id": id, "removed": true })
    );
    api.call("removeMember")
        .path("id", id)
        .refused(404, "NOT_FOUND")
        .await;

    api.call("removeMember")
        .path("id", "orgmem_000001")
        .ok()
        .await;
    api.call("removeMember")
        .path("id", "orgmem_000003")
        .refused(400, "LAST_ADMIN")
        .await;
    api.call("removeMember")
        .path("id", "orgmem_000002")
        .ok()
        .await;
    assert_eq!(
        api.call("listMembers").ok().await["data"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn filter_lists_are_normalized_and_opposites_exclude_each_other() {
    let api = start().await;
    let add = json!({ "list": "positiveSubreddits", "values": ["r/devops", "DevOps", "/r/access", " ", "sre"] });
    let added = api.post("addGlobalFilterValues", add).ok().await;
    assert_eq!(
        added,
        json!({ "list": "positiveSubreddits", "added": ["devops", "sre"], "dropped": ["access"], "values": ["devops", "sre"] })
    );
    let remove = json!({ "list": "positiveSubreddits", "values": ["R/DEVOPS", "nothing"] });
    let removed = api.post("removeGlobalFilterValues", remove).ok().await;
    assert_eq!(
        removed,
        json!({ "list": "positiveSubreddits", "removed": ["devops"], "values": ["sre"] })
    );
    let update = json!({ "negativeAuthors": ["@a", "A", "b"], "positiveSubreddits": [] });
    let updated = api.post("updateGlobalFilters", update).ok().await;
    assert_eq!(
        (&updated["negativeAuthors"], &updated["positiveSubreddits"]),
        (&json!(["a", "b"]), &json!([]))
    );
    assert_eq!(updated["negativeKeywords"], json!(["giveaway", "$NWND"]));
    assert_eq!(api.call("getGlobalFilters").ok().await, updated);
    let many: Vec<_> = (0..1_999).map(|number| number.to_string()).collect();
    let full = json!({ "list": "negativeKeywords", "values": many });
    let reply = api
        .post("addGlobalFilterValues", full)
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(reply.paths(), ["values"]);
    assert_eq!(api.call("getGlobalFilters").ok().await, updated);
}

#[tokio::test]
async fn tags_are_the_known_and_the_seen() {
    let api = start().await;
    let tags = api.call("listTags").ok().await;
    let tags: Vec<_> = tags["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tag| tag.as_str().unwrap())
        .collect();
    assert!(tags.is_sorted());
    let conventional = document()["components"]["schemas"]["MentionTag"]["enum"]
        .as_array()
        .unwrap();
    let mut wanted: BTreeSet<_> = conventional
        .iter()
        .map(|tag| tag.as_str().unwrap())
        .collect();
    wanted.insert("pricing");
    assert_eq!(tags.into_iter().collect::<BTreeSet<_>>(), wanted);
}

#[tokio::test]
async fn channels_are_paged_before_they_are_matched() {
    let api = start().await;
    let (mut names, mut pages, mut empty) = (Vec::new(), 0, 0);
    let mut cursor: Option<String> = None;
    loop {
        let mut call = api
            .call("listSlackChannels")
            .query("q", "ALERTS-03")
            .query("pages", 1);
        if let Some(cursor) = &cursor {
            call = call.query("cursor", cursor);
        }
        let page = call.ok().await;
        let rows = page["data"].as_array().unwrap();
        names.extend(
            rows.iter()
                .map(|row| row["name"].as_str().unwrap().to_owned()),
        );
        pages += 1;
        empty += usize::from(rows.is_empty());
        match page["pagination"]["nextCursor"].as_str() {
            Some(next) => cursor = Some(next.to_owned()),
            None => break,
        }
    }
    // An empty page in the middle is not the end.
    assert_eq!((names, pages, empty), (vec!["alerts-03".to_owned()], 6, 5));
    let page = api.call("listSlackChannels").ok().await;
    assert_eq!(page["data"].as_array().unwrap().len(), 20);
    let page = api.call("listSlackChannels").query("pages", 10).ok().await;
    assert_eq!(
        (
            page["data"].as_array().unwrap().len(),
            &page["pagination"]["nextCursor"]
        ),
        (57, &json!(null))
    );
}
