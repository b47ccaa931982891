//! The rolling issues: one per contract for drift, one for not having looked.

use super::forge::{BODY_LIMIT, Draft, Forge, ForgeError, Issue};
use crate::{
    page::Page,
    sync_spec::{Outcome, SyncError, Synced, report},
};

/// The label of every rolling issue.
pub(crate) const LABEL: &str = "contract-drift";
const LABEL_DESCRIPTION: &str = "A published contract differs from the vendored one";

/// What an issue is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Topic {
    /// The published document differs.
    Drift,
    /// It could not be looked at.
    Blind,
}

impl Topic {
    /// The hidden first line that tells the issue from all others. Further down
    /// it means nothing: a document may name it too.
    fn marker(self, api: &str) -> String {
        let topic = match self {
            Self::Drift => "drift",
            Self::Blind => "blind",
        };
        format!("<!-- octo-contract: {topic} {api} -->")
    }
}

/// What an issue links to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    /// The run that wrote it.
    pub(crate) run: Option<String>,
    /// The comparison of the refresh branch with the default one.
    pub(crate) refresh: Option<String>,
}

/// Something done to an issue, for the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Opened(u64),
    Reopened(u64),
    Rewrote(u64),
    Closed(u64),
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Opened(number) => write!(f, "opened issue {number}"),
            Self::Reopened(number) => write!(f, "reopened issue {number}"),
            Self::Rewrote(number) => write!(f, "rewrote issue {number}"),
            Self::Closed(number) => write!(f, "closed issue {number}"),
        }
    }
}

/// Brings the issues in line with `outcomes`.
///
/// A contract that could not be looked at keeps its drift issue as it is:
/// nothing was learned about it.
pub(crate) async fn roll(
    forge: &impl Forge,
    outcomes: &[Outcome],
    links: &Links,
) -> Result<Vec<Step>, ForgeError> {
    forge.ensure_label(LABEL, LABEL_DESCRIPTION).await?;
    let issues = forge.issues(LABEL).await?;
    let mut steps = Vec::new();
    for outcome in outcomes {
        let api = &outcome.api;
        let wanted = match &outcome.result {
            Ok(synced) => vec![
                (Topic::Blind, closing(Topic::Blind, api, links)),
                (Topic::Drift, drift(synced, links)),
            ],
            Err(error) => vec![(Topic::Blind, blind(api, error, links))],
        };
        for (topic, draft) in wanted {
            let marker = topic.marker(api);
            let marked = |issue: &&Issue| issue.body.trim_start().starts_with(&marker);
            let mut found = issues.iter().filter(marked);
            let rolling = found.next();
            steps.extend(bring(forge, rolling, &draft).await?);
            // Two runs at once, or a copy by hand, can have made another.
            for other in found.filter(|other| other.open) {
                let closed = Draft {
                    title: other.title.clone(),
                    body: other.body.clone(),
                    open: false,
                };
                steps.extend(bring(forge, Some(other), &closed).await?);
            }
        }
    }
    Ok(steps)
}

/// Makes `issue` what `draft` says, with as little as needed.
async fn bring(
    forge: &impl Forge,
    issue: Option<&Issue>,
    draft: &Draft,
) -> Result<Option<Step>, ForgeError> {
    let step = match issue {
        None if !draft.open => return Ok(None),
        None => return Ok(Some(Step::Opened(forge.open_issue(draft, LABEL).await?))),
        Some(issue) => match (issue.open, draft.open) {
            (false, false) => return Ok(None),
            (true, false) => Step::Closed(issue.number),
            (false, true) => Step::Reopened(issue.number),
            (true, true) if issue.body == draft.body && issue.title == draft.title => {
                return Ok(None);
            }
            (true, true) => Step::Rewrote(issue.number),
        },
    };
    if let Some(issue) = issue {
        forge.rewrite_issue(issue.number, draft).await?;
    }
    Ok(Some(step))
}

/// The beginning of an issue's text.
fn page(topic: Topic, api: &str) -> Page {
    let mut page = Page::new(BODY_LIMIT);
    page.line(&topic.marker(api));
    page.line("");
    page
}

/// The issue about what a look found.
fn drift(synced: &Synced, links: &Links) -> Draft {
    let api = &synced.api;
    let Some(class) = synced.verdict.class() else {
        return closing(Topic::Drift, api, links);
    };
    let mut body = page(Topic::Drift, api);
    body.line(&format!(
        "The document that is published for **{api}** differs from `openapi/{api}/openapi.json`. \
         The most serious change on the wire is **{class}**."
    ));
    body.line("");
    body.line(&format!("To take it over: `cargo xtask sync-spec {api}`."));
    links.tell(&mut body);
    body.line("");
    body.fenced(&synced.facts_text(), "facts");
    report::section(&mut body, synced);
    Draft {
        title: format!("Contract drift: {api} ({class})"),
        body: body.into_text(),
        open: true,
    }
}

/// The issue about a document that could not be looked at.
fn blind(api: &str, error: &SyncError, links: &Links) -> Draft {
    let mut body = page(Topic::Blind, api);
    body.line(&format!(
        "The document that is published for **{api}** could not be compared with the vendored \
         one. Whether it drifted is **not known**."
    ));
    links.tell(&mut body);
    body.line("");
    body.fenced(&report::reasons(error), "reasons");
    Draft {
        title: format!("Contract check blind: {api}"),
        body: body.into_text(),
        open: true,
    }
}

/// The last text of an issue whose reason is gone.
fn closing(topic: Topic, api: &str, links: &Links) -> Draft {
    let (title, line) = match topic {
        Topic::Drift => (
            format!("Contract drift: {api} (none)"),
            format!("The document that is published for **{api}** is the vendored one again."),
        ),
        Topic::Blind => (
            format!("Contract check blind: {api} (sees again)"),
            format!("The document that is published for **{api}** can be compared again."),
        ),
    };
    let mut body = page(topic, api);
    body.line(&line);
    links.tell(&mut body);
    Draft {
        title,
        body: body.into_text(),
        open: false,
    }
}

impl Links {
    fn tell(&self, body: &mut Page) {
        if let Some(refresh) = &self.refresh {
            body.line("");
            body.line(&format!(
                "The refreshed branch, once it is written: {refresh}"
            ));
        }
        if let Some(run) = &self.run {
            body.line("");
            body.line(&format!(
                "Last looked at by {run}, which holds the whole report."
            ));
        }
    }
}
