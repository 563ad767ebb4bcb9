import '@fontsource-variable/geist-mono/index.css';
import '@fontsource-variable/instrument-sans/standard.css';
import './tokens.css';
import './base.css';
import './type.css';
