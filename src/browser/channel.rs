use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel between the site's windows in one browser. Dropping the last clone closes it.
#[derive(Clone)]
pub struct Channel(Rc<Ends>);

struct Ends {
    channel: BroadcastChannel,
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Drop for Ends {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}

impl Channel {
    /// Opens the channel with this name and calls `callback` with every text that another window sends. `None` if the browser does not support
    /// `BroadcastChannel`.
    pub fn open(name: &str, mut callback: impl FnMut(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                callback(text);
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        Some(Self(Rc::new(Ends { channel, _listener: listener })))
    }

    /// Sends a text to the other windows.
    pub fn send(&self, text: &str) {
        let _ = self.0.channel.post_message(&text.into());
    }
}
