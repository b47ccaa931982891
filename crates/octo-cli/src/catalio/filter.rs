//! `--filter`.

use catalio::{Filter, Operator};

use crate::failure::Failure;

/// Reads `NAME=VALUE` or `NAME[OPERATOR]=VALUE`.
pub(super) fn parse<R>(text: &str) -> Result<Filter<R>, Failure> {
    let refuse = |problem: String| {
        Failure::usage("INVALID_FILTER", format!("--filter {text}: {problem}"))
            .with_hint("Expected NAME=VALUE or NAME[OPERATOR]=VALUE, such as status=active.")
    };
    let (left, value) = text
        .split_once('=')
        .ok_or_else(|| refuse("there is no `=`".to_owned()))?;
    let (path, operator) = match left.trim().split_once('[') {
        None => (left.trim(), Operator::Eq),
        Some((path, rest)) => {
            let name = rest
                .strip_suffix(']')
                .ok_or_else(|| refuse("the operator has no `]`".to_owned()))?;
            let known = Operator::ALL.into_iter().find(|it| it.as_str() == name);
            let known = known.ok_or_else(|| refuse(format!("there is no operator {name}")))?;
            (path.trim(), known)
        }
    };
    let names: Vec<&str> = path.split('.').collect();
    if names.iter().any(|name| name.is_empty()) {
        return Err(refuse("a name is empty".to_owned()));
    }
    let values: Vec<&str> = match operator {
        Operator::In => value.split(',').collect(),
        _ => vec![value],
    };
    Ok(Filter::named(names, operator, values))
}

#[cfg(test)]
mod tests {
    use catalio::Requirement;

    use super::*;

    #[test]
    fn filters_read_as_they_are_documented() {
        for (text, expected) in [
            ("status=active", "filter[status][eq]=active"),
            ("title[contains]=a=b", "filter[title][contains]=a=b"),
            (
                "personas.name[in]=Agent,Owner",
                "filter[personas][name][in][]=Agent&filter[personas][name][in][]=Owner",
            ),
            ("team_id[is_nil]=true", "filter[team_id][is_nil]=true"),
        ] {
            let filter = parse::<Requirement>(text).map(|filter| filter.to_string());
            assert_eq!(filter.ok().as_deref(), Some(expected));
        }
    }

    #[test]
    fn what_is_no_filter_is_refused() {
        for text in ["status", "status[eq=a", "status[like]=a", "=a", "a..b=c"] {
            assert!(parse::<Requirement>(text).is_err(), "{text}");
        }
    }
}
