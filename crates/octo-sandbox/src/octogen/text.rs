//! Text as merchants write it, made plain: HTML, entities, letter forms.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// One form for letters that can be written in several (NFKC), so that a
/// composed and a decomposed `Ä` are the same text.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        ComposingNormalizerBorrowed::new_nfkc().normalize(text)
    }
}

/// The form in which facet values are compared: composed, lower case, with
/// single spaces.
pub(crate) fn caseless(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in composed(text).split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word.to_lowercase());
    }
    folded
}

/// A name for use in keys and addresses: lower case words joined by hyphens.
/// Letters of every script stay; underscores stay too.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for char in composed(text).chars().flat_map(char::to_lowercase) {
        if char.is_alphanumeric() || char == '_' {
            slug.push(char);
        } else if matches!(char, '\'' | '’') {
            // "Levi's" is `levis`.
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Text without entities and outer spaces; nothing when that leaves nothing.
pub(crate) fn plain_line(text: &str) -> Option<Cow<'_, str>> {
    let decoded = html_escape::decode_html_entities(text);
    let trimmed = decoded.trim();
    if trimmed.is_empty() {
        None
    } else if trimmed.len() == decoded.len() {
        Some(decoded)
    } else {
        Some(Cow::Owned(trimmed.to_owned()))
    }
}

/// Elements that end a line of text.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// The readable text of an HTML body: blocks on lines of their own, no markup,
/// scripts or styles. Text without markup comes back with its lines trimmed.
pub(crate) fn html_to_text(html: &str) -> String {
    let mut markup_free = String::with_capacity(html.len());
    // Line ends of the source mean nothing where tags make the lines.
    let is_html = html.contains("</") || html.contains("<br") || html.contains("/>");
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        push_text(&mut markup_free, text, is_html);
        let Some((name, after)) = read_tag(tag) else {
            // A lone `<`, as in "size < 5", is text.
            markup_free.push('<');
            rest = tag.get(1..).unwrap_or_default();
            continue;
        };
        rest = after;
        if BLOCKS.contains(&name.as_str()) {
            markup_free.push('\n');
        }
        let opens = !tag.starts_with("</");
        if opens && matches!(name.as_str(), "script" | "style") {
            let end = rest.to_ascii_lowercase().find(&format!("</{name}"));
            rest = end.and_then(|end| rest.get(end..)).unwrap_or_default();
        }
    }
    push_text(&mut markup_free, rest, is_html);

    let decoded = html_escape::decode_html_entities(&markup_free);
    let mut text = String::with_capacity(decoded.len());
    for line in decoded.lines() {
        let begun = text.len();
        for word in line.split_whitespace() {
            if text.len() > begun {
                text.push(' ');
            } else if begun > 0 {
                text.push('\n');
            }
            text.push_str(word);
        }
    }
    text
}

fn push_text(out: &mut String, text: &str, is_html: bool) {
    if is_html {
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                out.push(' ');
            }
            out.push_str(line);
        }
    } else {
        out.push_str(text);
    }
}

/// The lower case name of the tag or comment that `text` begins with, and
/// what follows it.
fn read_tag(text: &str) -> Option<(String, &str)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        let after = comment.find("-->").and_then(|end| comment.get(end + 3..));
        return Some((String::new(), after.unwrap_or_default()));
    }
    let inner = text.get(1..)?;
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let name: String = inner
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|char| char.to_ascii_lowercase())
        .collect();
    let is_markup = inner.starts_with(|char: char| char.is_ascii_alphabetic() || char == '!');
    if !is_markup {
        return None;
    }
    let mut quote = None;
    for (position, char) in text.char_indices() {
        match (quote, char) {
            (None, '>') => return Some((name, text.get(position + 1..)?)),
            (None, '"' | '\'') => quote = Some(char),
            (Some(open), _) if open == char => quote = None,
            _ => {}
        }
    }
    // Never closed: cut off by whoever exported it. The rest is markup.
    Some((name, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_lines_of_text() {
        for (html, text) in [
            ("plain text ", "plain text"),
            ("two\nlines", "two\nlines"),
            (
                "<p>A &amp; B</p>\n<ul><li>one\ntwo</li><li>three</li></ul>",
                "A & B\none two\nthree",
            ),
            ("a<br/>b<BR>c", "a\nb\nc"),
            ("<a title=\"x > y\">link</a>", "link"),
            (
                "<style>p{}</style>x<!-- no --><script>if(a<b){}</script>y</p>",
                "xy",
            ),
            ("size < 5 and <b>bold</b>", "size < 5 and bold"),
            ("cut <a href=\"", "cut"),
            ("1 &lt; 2 &bogus; &", "1 < 2 &bogus; &"),
            ("Größe<br>大", "Größe\n大"),
        ] {
            assert_eq!(html_to_text(html), text, "{html}");
        }
    }

    #[test]
    fn slugs_keep_letters_of_every_script() {
        for (text, expected) in [
            ("Warren Lotas", "warren-lotas"),
            ("Levi's® 501", "levis-501"),
            ("  ÅNGSTRÖM & Söner ", "ångström-söner"),
            ("products_export_1", "products_export_1"),
            ("北欧", "北欧"),
            ("!!!", ""),
        ] {
            assert_eq!(slug(text), expected);
        }
    }

    #[test]
    fn facet_values_compare_without_case_and_form() {
        assert_eq!(caseless("  Clothing   TOPS "), "clothing tops");
        assert_eq!(caseless("A\u{308}RMEL"), "ärmel");
        assert_eq!(caseless("ＸＬ"), "xl");
    }
}
