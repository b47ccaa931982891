//! Pages for people: Markdown that foreign text cannot shape.

/// `text` as one line to show: what a vendor writes is neither to move a
/// cursor, nor to begin a line of its own, nor to be taken for a command by
/// the runner of a workflow.
pub(crate) fn visible(text: &str) -> String {
    let shown = |c: char| if c.is_control() { ' ' } else { c };
    let line: String = text.chars().map(shown).collect();
    let start = line.trim_start();
    if start.starts_with("::") || start.starts_with("##[") {
        format!("| {line}")
    } else {
        line
    }
}

/// `text` as one line of a length that people read.
pub(crate) fn line(text: &str) -> String {
    const LONGEST: usize = 400;
    let mut line: String = visible(text).chars().take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

/// A page that grows up to a limit.
#[derive(Debug)]
pub(crate) struct Page {
    text: String,
    limit: usize,
}

impl Page {
    /// An empty page of at most `limit` bytes.
    ///
    /// Only what is [`fenced`](Self::fenced) is cut; the lines between are
    /// the caller's own, few and short.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            text: String::new(),
            limit,
        }
    }

    /// Adds a line of the caller's own.
    pub(crate) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Adds `text`, which is Markdown already, if all of it fits; whether it did.
    pub(crate) fn whole(&mut self, text: &str) -> bool {
        let fits = self.text.len() + text.len() <= self.limit;
        if fits {
            self.text.push_str(text);
        }
        fits
    }

    /// Adds `lines` as they are: foreign text in them neither formats the page
    /// nor mentions people. What does not fit is counted; `what` says what the
    /// lines are.
    pub(crate) fn fenced(&mut self, lines: &[String], what: &str) {
        let fence = "`".repeat(longest_run_of_backticks(lines).max(2) + 1);
        let tail = |left: usize| format!("… and {left} more {what}: see the run\n{fence}\n");
        self.line(&format!("{fence}text"));
        for (at, text) in lines.iter().enumerate() {
            let text = line(text);
            let room = self.limit.saturating_sub(self.text.len());
            if text.len() + 1 + tail(lines.len()).len() > room {
                self.text.push_str(&tail(lines.len() - at));
                return;
            }
            self.line(&text);
        }
        self.line(&fence);
    }

    /// The page.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
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
        const LIMIT: usize = 65_536;
        let mut page = Page::new(LIMIT);
        page.line("head");
        let lines: Vec<String> = (0..5000)
            .map(|n| format!("{n} {}", "é".repeat(100)))
            .collect();
        page.fenced(&lines, "changes");

        let text = page.into_text();
        assert!(text.len() <= LIMIT && text.len() > LIMIT - 1000);
        assert!(
            text.ends_with(" more changes: see the run\n```\n"),
            "the end is cut off"
        );
        let shown = text.lines().filter(|line| line.ends_with('é')).count();
        assert!(text.contains(&format!("… and {} more", 5000 - shown)));
    }

    #[test]
    fn foreign_text_stays_text() {
        let mut page = Page::new(1000);
        let evil = "````\n@everyone <!-- x".to_owned();
        page.fenced(&[evil], "changes");
        assert_eq!(
            page.into_text(),
            "`````text\n```` @everyone <!-- x\n`````\n"
        );
        assert_eq!(line("1.0\n::error::x\u{1b}[2J"), "1.0 ::error::x [2J");
        assert_eq!(line(" ::error::x"), "|  ::error::x");
        assert_eq!(line("##[error]x"), "| ##[error]x");
        assert_eq!(line(&"é".repeat(401)), format!("{}…", "é".repeat(400)));
    }
}
