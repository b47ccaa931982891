//! Descriptions of a vendor as docs in Rust: nothing in them is a link to an
//! item, HTML, or code that a doc test would run.

/// Rewrites Markdown so that rustdoc shows it as it was meant.
pub(crate) fn render(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let trimmed = line.trim_start();
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| trimmed.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => {
                // Whatever language it was: rustdoc must not compile it.
                out.push_str(&format!("{mark}text"));
                fence = Some(mark);
            }
            (Some(open), Some(mark)) if open == mark => {
                out.push_str(mark);
                fence = None;
            }
            (Some(_), _) => out.push_str(line),
            (None, None) => out.push_str(&prose(&outdented(line))),
        }
        out.push('\n');
    }
    if let Some(open) = fence {
        out.push_str(open);
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    if text.starts_with(' ') && !out.starts_with(' ') {
        out.insert(0, ' ');
    }
    out
}

/// Four spaces would make a line code, and code a test.
fn outdented(line: &str) -> String {
    let text = line.trim_start();
    let indent: usize = line
        .chars()
        .take_while(|character| character.is_whitespace())
        .map(|character| if character == '\t' { 4 } else { 1 })
        .sum();
    format!("{}{text}", " ".repeat(indent.min(3)))
}

fn prose(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        let taken = match character {
            '`' => code(rest),
            '[' => link(rest),
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => address(rest),
            '\\' => rest.chars().nth(1).map(|next| {
                let length = character.len_utf8() + next.len_utf8();
                (rest.get(..length).unwrap_or_default().to_owned(), length)
            }),
            _ => None,
        };
        let (written, length) = taken.unwrap_or_else(|| {
            let written = match character {
                '[' | ']' | '<' | '`' | '\\' => format!("\\{character}"),
                other => other.to_string(),
            };
            (written, character.len_utf8())
        });
        out.push_str(&written);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// A span of code, which stays as it is.
fn code(rest: &str) -> Option<(String, usize)> {
    let ticks = rest
        .chars()
        .take_while(|character| *character == '`')
        .count();
    let mark = "`".repeat(ticks);
    let inner = rest.get(ticks..)?;
    let end = inner.find(&mark)?;
    let length = ticks + end + ticks;
    Some((rest.get(..length)?.to_owned(), length))
}

/// A link to the web; links to anything else lead nowhere from here.
fn link(rest: &str) -> Option<(String, usize)> {
    let middle = rest.find("](")?;
    let label = rest.get(1..middle)?;
    let target = rest.get(middle + 2..)?;
    let end = target.find(')')?;
    let address = target.get(..end)?;
    if label.contains(['[', ']', '`']) {
        return None;
    }
    let length = middle + 2 + end + 1;
    if address.starts_with("http://") || address.starts_with("https://") {
        Some((
            format!("[{}]({address})", label.replace('<', "\\<")),
            length,
        ))
    } else {
        Some((prose(label), length))
    }
}

fn address(rest: &str) -> Option<(String, usize)> {
    let end = rest
        .find(|character: char| character.is_whitespace() || "<>()[]{}\"'`|\\".contains(character))
        .unwrap_or(rest.len());
    let address = rest
        .get(..end)?
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    if address.ends_with("//") {
        return None;
    }
    Some((format!("<{address}>"), address.len()))
}

#[cfg(test)]
mod tests {
    use super::render;

    #[test]
    fn nothing_is_taken_for_an_item_or_html() {
        assert_eq!(render("a [b] <c>d</c>"), "a \\[b\\] \\<c>d\\</c>");
        assert_eq!(
            render("[a](#b) and [c](https://d.e)"),
            "a and [c](https://d.e)"
        );
        assert_eq!(
            render("keep `Vec<[T]>` and \\[x"),
            "keep `Vec<[T]>` and \\[x"
        );
        assert_eq!(render("one ` tick"), "one \\` tick");
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(render("See https://a.b/c?d=1."), "See <https://a.b/c?d=1>.");
        assert_eq!(render("(http://a.b)"), "(<http://a.b>)");
        assert_eq!(render("https://"), "https://");
    }

    #[test]
    fn no_code_is_run() {
        assert_eq!(render("```rust\nlet x;\n```\nb"), "```text\nlet x;\n```\nb");
        assert_eq!(render("a\n\n    let x;\n\tb"), "a\n\n   let x;\n   b");
        assert_eq!(render("```\nopen"), "```text\nopen\n```");
    }

    #[test]
    fn a_second_time_changes_nothing_visible() {
        for text in ["a [b] <c>", "```js\nx\n```", "`x` \\< y"] {
            let once = render(text);
            assert_eq!(render(&once), once);
        }
    }
}
