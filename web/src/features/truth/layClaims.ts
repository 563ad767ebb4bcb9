/** Something lay articles say that sources refute, and the words by which it is known. */
interface LayClaim {
  readonly claim: string;
  readonly words: RegExp;
}

/** Our texts say none of these; each pattern finds its own claim. */
export const layClaims: readonly LayClaim[] = [
  { claim: 'SMP uses the patient’s own skin pigment.', words: /\bown (skin )?pigment/i },
  { claim: 'The results last for ever and never fade.', words: /\b(last(s|ing)? (for ever|forever)|never fades?)\b/i },
  { claim: 'There are no side effects.', words: /\b(no|without|free of) (side effects|risks?)\b/i },
  { claim: 'A session takes only about an hour.', words: /\b(only )?about an hour\b|\b30\s?(-|–|to)\s?60 minutes\b/i },
  {
    claim: 'It can be completed in as little as one session.',
    words: /\bin (as little as )?(one|a single|1) session\b/i,
  },
  { claim: 'The needles barely penetrate the skin.', words: /\bbarely (penetrate|touch|enter)/i },
  {
    claim: 'There is no anesthesia required.',
    words: /\bno (an(a)?esthe\w+|numbing) (is )?(required|needed|necessary)\b/i,
  },
  { claim: 'There are no special care instructions.', words: /\bno special (care|aftercare)\b/i },
  { claim: 'Avoid washing your hair for at least 24 hours.', words: /\bwash\w* your hair for at least 24 hours\b/i },
  { claim: 'It is a safe and effective treatment.', words: /\b(safe and effective|completely safe|proven safe)\b/i },
  { claim: 'Your doctor will use sterile needles.', words: /\byour doctor will (use|do|place)\b/i },
  { claim: 'MSP is a treatment for hair loss.', words: /\bMSP\b/ },
  {
    claim: 'It is undetectable and life-changing.',
    words: /\b(undetectable|life-changing|scar-free|miracle|cures?)\b/i,
  },
];
