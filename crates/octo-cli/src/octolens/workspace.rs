//! `octo octolens org`, `members`, `filters`, `tags` and `whoami`.

use octolens::model::{Invitation, Member, OrgPlatforms};

use super::{Context, labelled};
use crate::{
    cli::{FilterValues, FiltersCommand, MembersCommand, OrgCommand},
    confirm,
    context::raw,
    failure::Result,
    listing::Listing,
    output::{Cell, Column, Mode, Row},
};

const USAGE: [Column; 4] = [
    Column::fixed("WHAT"),
    Column::number("USED"),
    Column::number("LIMIT"),
    Column::fixed("RESETS"),
];
const MEMBERS: [Column; 5] = [
    Column::fixed("ID"),
    Column::fixed("ROLE"),
    Column::shrinking("EMAIL", 12),
    Column::shrinking("NAME", 12),
    Column::fixed("SINCE"),
];
const INVITATIONS: [Column; 4] = [MEMBERS[0], MEMBERS[1], MEMBERS[2], MEMBERS[4]];
const VALUES: [Column; 2] = [Column::fixed("LIST"), Column::shrinking("VALUE", 20)];
const TAGS: [Column; 1] = [Column::fixed("LABEL")];

pub(super) async fn org(command: &OrgCommand, context: &mut Context<'_, '_>) -> Result {
    let org = context.client.client.org();
    let organization = match command {
        OrgCommand::Get => context.send(org.get()).await?,
        OrgCommand::Rename { name } => {
            let update = org.update().name(name);
            context.interrupt.or(update.send()).await??
        }
        OrgCommand::Usage => return usage(context).await,
    };
    let platforms = match &organization.platforms {
        OrgPlatforms::Variant0(all) => all.to_string(),
        OrgPlatforms::Variant1(platforms) => {
            let platforms: Vec<_> = platforms.iter().map(AsRef::as_ref).collect();
            platforms.join(",")
        }
        OrgPlatforms::Variant2(other) => other.to_string(),
    };
    let lines = [
        ("ID", Cell::text(&organization.organization_id)),
        ("Name", Cell::text(&organization.name)),
        ("Plan", Cell::optional(organization.plan.as_deref())),
        ("Platforms", Cell::text(&platforms)),
        ("Created", Cell::instant(Some(organization.created_at))),
    ];
    context.one(&organization, labelled(&lines), &lines)
}

async fn usage(context: &mut Context<'_, '_>) -> Result {
    let request = context.client.client.org().usage();
    let usage = context.send(request).await?;
    if let Mode::Json(_) = context.output.mode() {
        return context.output.document(raw(usage.body())?);
    }
    let row = |what: &str, used: i64, limit: i64, resets: Cell| {
        vec![
            Cell::text(what),
            Cell::count(used),
            Cell::count(limit),
            resets,
        ]
    };
    let mentions = &usage.mentions;
    let mut rows: Vec<Row> = vec![
        row(
            "mentions",
            mentions.count,
            mentions.limit,
            Cell::instant(mentions.reset_at),
        ),
        row(
            "keywords",
            usage.keywords.count,
            usage.keywords.limit,
            Cell::absent(),
        ),
    ];
    if let Some(searches) = &usage.searches {
        rows.push(row(
            "searches",
            searches.used,
            searches.limit,
            Cell::absent(),
        ));
    }
    if let Some(flex) = usage.flex.as_ref().filter(|flex| flex.enabled) {
        let resets = Cell::instant(flex.reset_at);
        rows.push(row("flex cents", flex.used, flex.budget_cents, resets));
    }
    context.output.rows(&USAGE, &rows)
}

pub(super) async fn members(command: &MembersCommand, context: &mut Context<'_, '_>) -> Result {
    let members = context.client.client.members();
    match command {
        MembersCommand::List => {
            let list = context.send(members.list()).await?;
            context.list(&list, &MEMBERS, member, "There are no members.")
        }
        MembersCommand::Invitations => {
            let list = context.send(members.invitations()).await?;
            context.list(&list, &INVITATIONS, invitation, "No invitation is open.")
        }
        MembersCommand::Invite { email, role } => {
            let mut invite = members.invite(email);
            if let Some(role) = role {
                invite = invite.role(role.as_str());
            }
            let invited = context.interrupt.or(invite.send()).await??;
            let lines = [
                ("ID", Cell::text(&invited.id)),
                ("Role", Cell::text(invited.role.as_str())),
                ("Email", Cell::text(&invited.email)),
                ("Since", Cell::instant(Some(invited.created_at))),
            ];
            context.one(&invited, labelled(&lines), &lines)
        }
        MembersCommand::Remove { id, consent } => {
            let mode = context.output.mode();
            confirm::ask(
                &format!("remove {id} from the workspace"),
                consent.yes,
                mode,
            )?;
            let removed = context.send(members.remove(id)).await?;
            let lines = [("Removed", Cell::text(&removed.id))];
            context.one(&removed, labelled(&lines), &lines)
        }
    }
}

fn member(member: &Member) -> Row {
    let names = [member.first_name.as_deref(), member.last_name.as_deref()];
    let names: Vec<_> = names.into_iter().flatten().collect();
    vec![
        Cell::text(&member.id),
        Cell::text(member.role.as_str()),
        Cell::optional(member.email.as_deref()),
        Cell::text(&names.join(" ")),
        Cell::instant(Some(member.created_at)),
    ]
}

fn invitation(invitation: &Invitation) -> Row {
    vec![
        Cell::text(&invitation.id),
        Cell::text(invitation.role.as_str()),
        Cell::text(&invitation.email),
        Cell::instant(Some(invitation.created_at)),
    ]
}

pub(super) async fn filters(command: &FiltersCommand, context: &mut Context<'_, '_>) -> Result {
    let filters = context.client.client.filters();
    let (rows, body) = match command {
        FiltersCommand::Get => {
            let lists = context.send(filters.get()).await?;
            let all = [
                ("negativeKeywords", &lists.negative_keywords),
                ("negativeAuthors", &lists.negative_authors),
                ("negativeSubreddits", &lists.negative_subreddits),
                ("positiveSubreddits", &lists.positive_subreddits),
                ("negativeRepos", &lists.negative_repos),
            ];
            let rows = all
                .iter()
                .flat_map(|(list, values)| values_of(list, values));
            (rows.collect::<Vec<_>>(), lists.body().clone())
        }
        FiltersCommand::Add(FilterValues { list, values }) => {
            let added = context
                .send(filters.add(list.as_str(), values.clone()))
                .await?;
            let rows = values_of(added.list.as_str(), &added.values).collect();
            (rows, added.body().clone())
        }
        FiltersCommand::Remove { values, consent } => {
            let FilterValues { list, values } = values;
            let what = format!("remove {} values from {list}", values.len());
            confirm::ask(&what, consent.yes, context.output.mode())?;
            let request = filters.remove(list.as_str(), values.clone());
            let removed = context.send(request).await?;
            let rows = values_of(removed.list.as_str(), &removed.values).collect();
            (rows, removed.body().clone())
        }
    };
    match context.output.mode() {
        Mode::Json(_) => context.output.document(raw(&body)?),
        mode => {
            let mut listing = Listing::new(mode, &VALUES);
            listing.add(rows.into_iter(), || Ok(Vec::new()), context.output)?;
            listing.finish(Ok(None), "The lists are empty.", context.output)
        }
    }
}

fn values_of<'a>(list: &'a str, values: &'a [String]) -> impl Iterator<Item = Row> + 'a {
    values
        .iter()
        .map(move |value| vec![Cell::text(list), Cell::text(value)])
}

pub(super) async fn tags(context: &mut Context<'_, '_>) -> Result {
    let request = context.client.client.tags().list();
    let tags = context.send(request).await?;
    let row = |tag: &String| vec![Cell::text(tag)];
    context.list(&tags, &TAGS, row, "There are no labels.")
}

pub(super) async fn whoami(context: &mut Context<'_, '_>) -> Result {
    let request = context.client.client.auth().get();
    let key = context.send(request).await?;
    let scopes: Vec<_> = key.scopes.iter().map(AsRef::as_ref).collect();
    let lines = [
        ("Workspace", Cell::text(&key.organization_id)),
        ("Scopes", Cell::text(&scopes.join(","))),
    ];
    context.one(&key, labelled(&lines), &lines)
}
