//! The workspace, its people and settings, and what is public.

use octolens::{Client, GlobalFilterList, OperationId as Id, OrgRole, Platform};
use serde_json::{Value, json};

use super::Told;
use super::answers::{listed, plain, told};
use super::parts::{Members, bare, key};
use crate::request::Request;

pub(super) async fn call(client: &Client, operation: Id, request: &Request) -> Told {
    match operation {
        Id::UpdateOrganization => update_organization(client, request).await,
        Id::UpdateCompanyProfile => update_company(client, request).await,
        Id::InviteMember => {
            let mut body = Members::of_body(request)?;
            let mut invite = client.members().invite(body.text("email")??);
            if let Some(role) = body.text("role")? {
                invite = invite.role(OrgRole::from(role.as_str()));
            }
            body.end()?;
            plain(invite.send().await)
        }
        Id::UpdateGlobalFilters => update_lists(client, request).await,
        Id::AddGlobalFilterValues | Id::RemoveGlobalFilterValues => {
            let mut body = Members::of_body(request)?;
            let list = GlobalFilterList::from(body.text("list")??.as_str());
            let values = texts(&body.take("values")?)?;
            body.end()?;
            match operation {
                Id::AddGlobalFilterValues => plain(client.filters().add(list, values).send().await),
                _ => plain(client.filters().remove(list, values).send().await),
            }
        }
        Id::ConvertFilterQuery => {
            let mut body = Members::of_body(request)?;
            let words = body.text("query")??;
            body.end()?;
            plain(client.ai().filter_from(words).send().await)
        }
        Id::ListSlackChannels => {
            let mut query = Members::of_query(request)?;
            let mut list = client.integrations().slack_channels();
            if let Some(text) = query.text("q")? {
                list = list.matching(text);
            }
            if let Some(pages) = query.small("pages")? {
                list = list.slack_pages(pages);
            }
            if let Some(cursor) = query.text("cursor")? {
                list = list.cursor(cursor);
            }
            query.end()?;
            plain(list.send().await)
        }
        _ => {
            bare(request)?;
            read(client, operation, request).await
        }
    }
}

/// What takes no more than an id.
async fn read(client: &Client, operation: Id, request: &Request) -> Told {
    match operation {
        Id::GetOrganization => plain(client.org().get().send().await),
        Id::GetUsage => plain(client.org().usage().send().await),
        Id::CreateUpgradeLink => plain(client.org().upgrade_link().send().await),
        Id::GetCompanyProfile => plain(client.company().get().send().await),
        Id::ListMembers => listed(client.members().list().send().await),
        Id::ListInvitations => listed(client.members().invitations().send().await),
        Id::RemoveMember => plain(client.members().remove(key(request, "id")?).send().await),
        Id::GetGlobalFilters => plain(client.filters().get().send().await),
        Id::GetSlackStatus => plain(client.integrations().slack().send().await),
        Id::GetAuth => plain(client.auth().get().send().await),
        Id::ListTags => listed(client.tags().list().send().await),
        Id::GetOpenApiDocument => plain(client.api().document().send().await),
        Id::GetApiDocs => told(client.api().documentation().send().await, |page| {
            json!(page)
        }),
        _ => None,
    }
}

async fn update_organization(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut update = client.org().update();
    if let Some(name) = body.text("name")? {
        update = update.name(name);
    }
    update = match body.take("platforms") {
        None => update,
        Some(Value::String(all)) if all == "all" => update.all_platforms(),
        Some(slugs) => {
            let slugs = texts(&slugs)?;
            update.platforms(slugs.iter().map(|slug| Platform::from(slug.as_str())))
        }
    };
    body.end()?;
    plain(update.send().await)
}

async fn update_company(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut update = client.company().update();
    macro_rules! fields {
        ($($name:literal => $method:ident;)*) => {
            $(if let Some(text) = body.text($name)? {
                update = update.$method(text);
            })*
        };
    }
    fields! {
        "name" => name;
        "description" => description;
        "twitter" => twitter;
        "linkedin" => linkedin;
        "logo" => logo;
        "productUseCases" => product_use_cases;
        "relevanceContext" => relevance_context;
        "relevanceGuidelines" => relevance_guidelines;
        "classificationGuidelines" => classification_guidelines;
        "competitors" => competitors;
        "companyMoat" => company_moat;
    }
    body.end()?;
    plain(update.send().await)
}

async fn update_lists(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut update = client.filters().update();
    macro_rules! lists {
        ($($name:literal => $method:ident;)*) => {
            $(if let Some(list) = body.take($name) {
                update = update.$method(texts(&list)?);
            })*
        };
    }
    lists! {
        "negativeKeywords" => negative_keywords;
        "negativeAuthors" => negative_authors;
        "negativeSubreddits" => negative_subreddits;
        "positiveSubreddits" => positive_subreddits;
        "negativeRepos" => negative_repos;
    }
    body.end()?;
    plain(update.send().await)
}

fn texts(list: &Value) -> Option<Vec<String>> {
    let items = list.as_array()?.iter();
    items.map(|item| item.as_str().map(str::to_owned)).collect()
}
