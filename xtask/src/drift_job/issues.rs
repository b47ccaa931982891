//! The rolling issues: one per contract for drift, one for not having looked.

use super::forge::{BODY_LIMIT, Draft, Forge, ForgeError, Issue};
use crate::{
    failure,
    sync_spec::{Change, Class, Outcome, Synced, Verdict},
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
    /// The hidden line that tells the issue from all others.
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
            Err(error) => vec![(Topic::Blind, blind(api, &failure::line(error), links))],
        };
        for (topic, draft) in wanted {
            let marker = topic.marker(api);
            let mut found = issues.iter().filter(|issue| issue.body.contains(&marker));
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

/// The issue about what a look found.
fn drift(synced: &Synced, links: &Links) -> Draft {
    let Verdict::Changed { class, changes } = &synced.verdict else {
        return closing(Topic::Drift, &synced.api, links);
    };
    let api = &synced.api;
    let mut body = Body::new(&Topic::Drift.marker(api));
    body.line(&format!(
        "The document that is published for **{api}** differs from `openapi/{api}/openapi.json`. \
         The most serious change is **{}**.",
        class.label()
    ));
    body.line("");
    body.line("| class | changes |");
    body.line("|---|---:|");
    for class in Class::BY_WEIGHT {
        let count = changes
            .iter()
            .filter(|change| change.class == class)
            .count();
        body.line(&format!("| {} | {count} |", class.label()));
    }
    body.line("");
    body.line(&format!("To take it over: `cargo xtask sync-spec {api}`."));
    links.tell(&mut body);
    body.line("");
    body.fenced(&synced.facts_text(), "facts");
    body.line("");
    let ordered = by_weight(changes);
    body.fenced(&ordered, "changes");
    Draft {
        title: format!("Contract drift: {api} ({})", class.label()),
        body: body.text,
        open: true,
    }
}

/// One line a change, the most serious first.
fn by_weight(changes: &[Change]) -> Vec<String> {
    let of = |class: Class| {
        let matching = changes.iter().filter(move |change| change.class == class);
        matching.map(move |change| format!("{:<12} {}", class.label(), change.text))
    };
    Class::BY_WEIGHT.into_iter().flat_map(of).collect()
}

/// The issue about a document that could not be looked at.
fn blind(api: &str, reason: &str, links: &Links) -> Draft {
    let mut body = Body::new(&Topic::Blind.marker(api));
    body.line(&format!(
        "The document that is published for **{api}** could not be compared with the vendored \
         one. Whether it drifted is **not known**."
    ));
    links.tell(&mut body);
    body.line("");
    body.fenced(&[reason.to_owned()], "reasons");
    Draft {
        title: format!("Contract check blind: {api}"),
        body: body.text,
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
    let mut body = Body::new(&topic.marker(api));
    body.line(&line);
    links.tell(&mut body);
    Draft {
        title,
        body: body.text,
        open: false,
    }
}

impl Links {
    fn tell(&self, body: &mut Body) {
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

/// A text that grows up to the limit of an issue.
struct Body {
    text: String,
}

impl Body {
    fn new(marker: &str) -> Self {
        Self {
            text: format!("{marker}\n\n"),
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Adds `lines` as plain text: what a vendor writes into a document is
    /// neither to format the issue, nor to mention people, nor to pose as a
    /// marker. What does not fit is counted.
    fn fenced(&mut self, lines: &[String], what: &str) {
        let fence = "`".repeat(longest_run_of_backticks(lines).max(2) + 1);
        let tail = |left: usize| format!("… and {left} more {what}: see the run\n{fence}\n");
        self.line(&fence);
        // "text", so that no highlighter guesses.
        self.text.insert_str(self.text.len() - 1, "text");
        for (at, line) in lines.iter().enumerate() {
            let line = plain(line);
            let room = BODY_LIMIT - self.text.len().min(BODY_LIMIT);
            if line.len() + 1 + tail(lines.len()).len() > room {
                self.text.push_str(&tail(lines.len() - at));
                return;
            }
            self.line(&line);
        }
        self.line(&fence);
    }
}

/// One line without control characters, of a length that people read.
fn plain(line: &str) -> String {
    const LONGEST: usize = 400;
    let mut plain: String = line
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST)
        .collect();
    if line.chars().nth(LONGEST).is_some() {
        plain.push('…');
    }
    // The marker of another issue is found by its text wherever it stands.
    plain.replace("<!--", "<! --")
}

fn longest_run_of_backticks(lines: &[String]) -> usize {
    lines
        .iter()
        .flat_map(|line| line.split(|c| c != '`'))
        .map(str::len)
        .max()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_is_cut_with_a_count_and_a_closed_fence() {
        let mut body = Body::new("<!-- m -->");
        let lines: Vec<String> = (0..5000)
            .map(|n| format!("{n} {}", "é".repeat(100)))
            .collect();
        body.fenced(&lines, "changes");

        assert!(body.text.len() <= BODY_LIMIT);
        assert!(body.text.len() > BODY_LIMIT - 1000);
        assert!(
            body.text.ends_with(" more changes: see the run\n```\n"),
            "the end is cut off"
        );
        let shown = body.text.lines().filter(|line| line.ends_with('é')).count();
        assert!(body.text.contains(&format!("… and {} more", 5000 - shown)));
    }

    #[test]
    fn foreign_text_stays_text() {
        let mut body = Body::new("<!-- m -->");
        let evil = "````\n@everyone <!-- octo-contract: drift other -->".to_owned();
        body.fenced(&[evil], "changes");
        assert_eq!(
            body.text,
            "<!-- m -->\n\n`````text\n```` @everyone <! -- octo-contract: drift other -->\n`````\n"
        );
    }
}
