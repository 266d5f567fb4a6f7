//! The source language: what belongs to the running app, and what is said where it does not run.

use super::{Words, sentences};
use crate::address::Theme;

sentences! {
    /// Button that opens the choice of light or dark.
    display = "Display";
    /// Name of that choice, for screen readers.
    display_colours = "Colours of the page";
    /// Choice: light or dark, whichever the device is set to.
    display_auto = "Same as this device";
    /// Choice.
    display_light = "Light";
    /// Choice.
    display_dark = "Dark";
    /// Choice: black on white with heavy lines.
    display_contrast = "High contrast";
    /// A part of the address that names nothing on this page.
    address_ignored(value) = "“{value}” in the address does not match anything here, so it was ignored.";
    /// Button that takes a notice away.
    dismiss = "Dismiss";
    /// Why the app does not run.
    cause_late = "A file that the tools need has not arrived yet. If it arrives, they will start.";
    /// Why the app does not run.
    cause_unreachable = "A file that the tools need could not be reached. The network may be down.";
    /// Why the app does not run; 404 and 500 are numbers of errors.
    cause_refused = "This site’s host answered with an error when asked for a file that the tools need.";
    /// Why the app does not run.
    cause_changed = "A file that the tools need arrived damaged, or is not the one that belongs to this page.";
    /// Why the app does not run.
    cause_wasm = "This browser has no WebAssembly, or it is switched off.";
    /// Why the app does not run; Trusted Types is a safety feature of browsers.
    cause_policy = "A browser extension has set a Trusted Types policy of its own, which stops the tools. Switch the extension off for this site.";
    /// Why the app does not run.
    cause_stopped = "The tools stopped because of an error in them.";
}

impl Words {
    /// The name of a theme.
    pub fn display_theme(self, theme: Theme) -> String {
        match theme {
            Theme::Auto => self.display_auto(),
            Theme::Light => self.display_light(),
            Theme::Dark => self.display_dark(),
            Theme::Contrast => self.display_contrast(),
        }
    }
}
