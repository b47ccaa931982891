//! How generated types read what a server sends, now and in future.

#![allow(clippy::unwrap_used)]

use octogen_api::{ColorFamily, Gender, OperationId, enums, types};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, String> {
    serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())
}

#[test]
fn members_that_the_contract_does_not_name_are_kept() {
    let sent = json!({"name": "Acme", "slug": null, "founders": ["a", {"b": 1}]});
    let brand: types::BrandView = read(sent).unwrap();
    assert_eq!(brand.name, "Acme");
    assert_eq!(brand.slug, None);
    assert_eq!(brand.extra["founders"], json!(["a", {"b": 1}]));
    let again = serde_json::to_value(&brand).unwrap();
    assert_eq!(again, json!({"name": "Acme", "founders": ["a", {"b": 1}]}));
}

#[test]
fn what_is_missing_or_twice_is_named() {
    let missing = read::<types::BrandView>(json!({"slug": "a"})).unwrap_err();
    assert!(missing.contains("missing field `name`"), "{missing}");
    let twice = serde_json::from_str::<types::BrandView>(r#"{"name":"a","name":"b"}"#);
    let twice = twice.unwrap_err().to_string();
    assert!(twice.contains("duplicate field `name`"), "{twice}");
    let wrong = read::<types::BrandView>(json!(["Acme"])).unwrap_err();
    assert!(wrong.contains("struct BrandView"), "{wrong}");
}

#[test]
fn defaults_of_the_contract_stand_in() {
    let item = json!({"uuid": "1", "productUrl": "https://a.example/p"});
    let item: types::MerchantProductListItem = read(item).unwrap();
    assert!(item.is_active);
    assert!(item.images.is_empty());
    assert_eq!(item.title, None);
}

#[test]
fn an_enum_takes_a_value_of_tomorrow() {
    let colour: ColorFamily = read(json!("Ultraviolet")).unwrap();
    assert!(!colour.is_known());
    assert_eq!(colour, "Ultraviolet");
    assert_eq!(serde_json::to_value(&colour).unwrap(), json!("Ultraviolet"));
    assert_eq!(
        read::<ColorFamily>(json!("Black")).unwrap(),
        ColorFamily::Black
    );
    assert!(ColorFamily::KNOWN.contains(&"Black"));
    assert_eq!("male".parse::<Gender>().unwrap(), Gender::Male);
    assert!(read::<Gender>(json!(1)).is_err());
    assert!(matches!(
        enums::FacetName::from("fit"),
        enums::FacetName::Unknown(_)
    ));
}

#[test]
fn a_request_sends_what_was_set_and_nothing_else() {
    let request = types::ProgrammaticProductSearchRequest {
        q: Some("hoodie".to_owned()),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_value(request).unwrap(),
        json!({"q": "hoodie"})
    );
}

#[test]
fn the_table_knows_every_operation() {
    use octo_transport::Safety;

    for operation in OperationId::ALL {
        assert_eq!(OperationId::from_id(operation.as_str()), Some(operation));
        // Searches and look-ups change nothing, POST or not.
        assert_eq!(operation.spec().safety, Safety::Safe, "{operation}");
        assert_eq!(operation.spec().cost, 1);
    }
    let paging = OperationId::SearchProducts.spec().paging.unwrap();
    assert_eq!(paging.next_cursor_pointer, "/nextCursor");
    assert_eq!(OperationId::from_id("gone"), None);
}
