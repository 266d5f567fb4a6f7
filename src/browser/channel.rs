use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// A line between the windows of one site in one browser. It is closed with the last that holds it.
#[derive(Clone)]
pub struct Channel(Rc<Ends>);

struct Ends {
    channel: BroadcastChannel,
    _hears: Closure<dyn FnMut(MessageEvent)>,
}

impl Drop for Ends {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}

impl Channel {
    /// Opens the channel of this name. `hear` gets every text that another window sends. `None` where the browser has no such channels.
    pub fn open(name: &str, mut hear: impl FnMut(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let hears = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                hear(text);
            }
        });
        channel.set_onmessage(Some(hears.as_ref().unchecked_ref()));
        Some(Self(Rc::new(Ends { channel, _hears: hears })))
    }

    /// Sends a text to the other windows.
    pub fn send(&self, text: &str) {
        let _ = self.0.channel.post_message(&text.into());
    }
}
