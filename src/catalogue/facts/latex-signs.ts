/** What LaTeX's commands stand for in a line of text, by name: signs, accents, and commands that only format what follows. */

/** `name sign name sign …`: letters, signs of text and of mathematics that titles hold outside of formulas. */
const table = (pairs: string): ReadonlyMap<string, string> => {
  const words = pairs.trim().split(/\s+/);
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])));
};

export const SIGNS = table(`
  ss ß SS SS o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ
  textendash – textemdash — textquoteleft ‘ textquoteright ’ lq ‘ rq ’ textquotedblleft “ textquotedblright ” textquotesingle '
  textquotedbl " dq " quotesinglbase ‚ quotedblbase „ glqq „ grqq “ glq ‚ grq ‘ guillemotleft « guillemotright » flqq « frqq »
  guilsinglleft ‹ guilsinglright › textless < textgreater > textbar | textbackslash \\ backslash \\ textasciitilde ~ textasciicircum ^
  textasciigrave \` textdollar $ textunderscore _ textbraceleft { textbraceright } lbrace { rbrace } textasteriskcentered * textnumbersign #
  textpercent % textampersand & textexclamdown ¡ textquestiondown ¿ textellipsis … ldots … dots … textperiodcentered · textbullet •
  textdegree ° textsection § S § textparagraph ¶ P ¶ textdagger † dag † textdaggerdbl ‡ ddag ‡ textcopyright © copyright ©
  textregistered ® texttrademark ™ pounds £ textsterling £ texteuro € euro € EUR € textyen ¥ textcent ¢ textmu µ textonehalf ½
  textonequarter ¼ textthreequarters ¾ textordfeminine ª textordmasculine º texttimes × textdiv ÷ textpm ± slash /
  TeX TeX LaTeX LaTeX LaTeXe LaTeX2ε BibTeX BibTeX XeTeX XeTeX LuaTeX LuaTeX
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ
  omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
  Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
  textalpha α textbeta β textgamma γ textdelta δ textepsilon ε texteta η texttheta θ textlambda λ textnu ν textpi π textrho ρ
  textsigma σ texttau τ textphi φ textchi χ textpsi ψ textomega ω textGamma Γ textDelta Δ textSigma Σ textOmega Ω
  times × div ÷ pm ± mp ∓ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ otimes ⊗ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ equiv ≡
  approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐
  Leftrightarrow ⇔ mapsto ↦ longrightarrow ⟶ uparrow ↑ downarrow ↓ infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ
  in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨
  perp ⊥ parallel ∥ mid ∣ vert | Vert ‖ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ sum ∑ prod ∏ int ∫ surd √ prime ′
  dagger † ddagger ‡ cdots ⋯ vdots ⋮ ddots ⋱ colon : checkmark ✓ sharp ♯ flat ♭ natural ♮ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠
`);

/** Accents, as the sign that follows a letter; a letter's own accents are named by signs or letters, mathematics has words. */
export const ACCENTS = new Map<string, string>([
  ...["'\u0301", '`\u0300', '^\u0302', '"\u0308', '~\u0303', '=\u0304', '.\u0307'].map(
    (pair) => [pair.charAt(0), pair.charAt(1)] as const,
  ),
  ...[
    'u\u0306',
    'v\u030c',
    'H\u030b',
    'c\u0327',
    'k\u0328',
    'r\u030a',
    'd\u0323',
    'b\u0331',
    't\u0361',
    'G\u030f',
    'U\u030e',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ['textcommabelow', '\u0326'],
  ['textcedilla', '\u0327'],
  ['textogonekcentered', '\u0328'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['ddot', '\u0308'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0305'],
  ['dot', '\u0307'],
  ['breve', '\u0306'],
  ['check', '\u030c'],
  ['mathring', '\u030a'],
  ['vec', '\u20d7'],
]);

/** Accents over nothing, `\~{}`, are signs of their own. */
export const SPACING: ReadonlyMap<string, string> = new Map([
  ['~', '~'],
  ['^', '^'],
  ["'", "'"],
  ['`', '`'],
  ['"', '"'],
  ['=', '¯'],
  ['.', '˙'],
]);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Format what follows, and change no sign of it. */
export const STYLES = set(`
  textbf textit texttt textsc textsf textrm textsl textup textmd textlf textnormal text emph underline uline mbox hbox fbox
  textsuperscript textsubscript mathrm mathit mathbf mathsf mathtt mathnormal boldsymbol bm operatorname mkbibemph mkbibbold mkbibitalic
  bibstring bf it rm sc sf tt sl em bfseries itshape ttfamily scshape sffamily rmfamily slshape upshape mdseries normalfont
  tiny small normalsize large Large url nolinkurl protect relax left right limits nobreak allowbreak nolinebreak natexlab
`);
/** Take what follows away: helpers for sorting, and what leaves a gap only. */
export const DROPPED = set(
  'noopsort noop SortNoop sortnoop switchargs vphantom hphantom phantom hspace label',
);
export const SPACES = set(
  'space quad qquad enspace thinspace medspace thickspace newline linebreak par nobreakspace',
);
