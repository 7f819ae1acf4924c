/** Characters that XML, HTML and terminals do not show as text: control characters but tab and line ends, halves of characters, non-characters. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
/** Characters that turn the direction of the text around them. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from outside as it may be printed: nothing in it acts on the page or the terminal, what cannot be shown is seen to be so. */
export const legible = (text: string): string => text.replace(UNPRINTABLE, '\ufffd').replace(DIRECTION, '');
