//! Generates the client from the contract beside this file.

fn main() {
    // Everything is read inside the crate, so that it builds from its
    // package too.
    println!("cargo::rerun-if-changed=openapi");
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "generate")]
    generate();
}

#[cfg(feature = "generate")]
fn generate() {
    use std::{env, fs, path::Path, process};

    let fail = |reason: &dyn std::fmt::Display| -> ! {
        build_print::error!("catalio-api cannot be generated: {reason}");
        process::exit(1)
    };
    let manifest = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&manifest).join("openapi");
    let generated = match octo_contract::build::generate(&folder, "catalio") {
        Ok(generated) => generated,
        Err(error) => fail(&error),
    };
    let Some(out) = env::var_os("OUT_DIR") else {
        fail(&"OUT_DIR is not set; run this through cargo")
    };
    let target = Path::new(&out).join("generated.rs");
    if let Err(error) = fs::write(&target, &generated.source) {
        fail(&format!("cannot write {}: {error}", target.display()));
    }
    build_print::info!(
        "catalio {}: {} operations, {} types",
        generated.version,
        generated.operations,
        generated.types
    );
}
