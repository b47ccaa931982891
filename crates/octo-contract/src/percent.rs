//! Percent-decoding of the fragments of references (RFC 3986, section 2.1).

/// Decodes `%XX`; what is no valid escape, or no UTF-8 afterwards, stays.
pub(crate) fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let escaped = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match escaped {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn decodes_escapes_and_leaves_the_rest() {
        assert_eq!(decode("/a%5Bb%5D/%7B"), "/a[b]/{");
        assert_eq!(decode("100%"), "100%");
        assert_eq!(decode("%zz%C3%A4"), "%zzä");
        assert_eq!(decode("%ff"), "%ff");
    }
}
