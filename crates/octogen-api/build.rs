//! Generates the client from the contract beside this file.

fn main() {
    // Everything is read inside the crate, so that it builds from its
    // package too.
    println!("cargo::rerun-if-changed=openapi");
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "generate")]
    match octo_contract::build::script("octogen") {
        Ok(generated) => build_print::info!("octogen {generated}"),
        Err(error) => {
            build_print::error!("octogen-api cannot be generated: {error}");
            std::process::exit(1);
        }
    }
}
