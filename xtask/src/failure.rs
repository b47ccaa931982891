//! How a failure is told.

use std::error::Error;

/// What went wrong, ready to be shown: one line with its remedy.
pub(crate) type Failure = Box<dyn Error>;

/// `error` and its causes in one line, each cause once.
pub(crate) fn line(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        // Some libraries repeat the cause in their own message.
        if !line.ends_with(&cause_text) {
            line.push_str(": ");
            line.push_str(&cause_text);
        }
        source = cause.source();
    }
    line
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("{text}")]
    struct Outer {
        text: &'static str,
        source: io::Error,
    }

    #[test]
    fn causes_follow_and_are_not_repeated() {
        for text in ["cannot read x", "cannot read x: gone"] {
            let error = Outer {
                text,
                source: io::Error::other("gone"),
            };
            assert_eq!(line(&error), "cannot read x: gone");
        }
    }
}
