"""What is read in a source of any language: words that negate, where nothing tells which language they are of."""

__all__ = ["HAN_NEGATION", "HAN_NEGATION_WORDS", "NEGATION"]

NEGATION = (
    r"\b(?:not|never|no|nor|neither|none|nobody|noone|nothing|nowhere|cannot|hardly|scarcely)\b|\w+n't\b|\bno one\b"
)
"""Words that negate, as a pattern on folded text; letter case does not count."""

HAN_NEGATION = r"[不没沒無无未非勿莫]"
"""Signs of Han script that negate, also within a longer word: what an editor puts in may hold none of them."""

HAN_NEGATION_WORDS = r"""
    (?<!有)[没沒]有            # not 有没有, which asks; so for the next ones
  | (?<!是)不是
  | (?<!会)不会(?!不)          # nor 不会不, which affirms
  | (?<!會)不會(?!不)
  | (?<!能)不能(?!不)
  | (?<!肯)不肯
  | (?<!愿)不愿 | (?<!願)不願
  | (?<!想)不想
  | 不再
  | 不准(?![确確])             # not 不准确, inaccurate
  | [并並]不(?![良断斷久])     # not 合并不良…, the merging of bad …
  | [并並]非(?![洲常法])       # not 合并非洲…, the merging of African …
  | [从從]不(?![同久良少断斷]) # not 从不同…, from different …
  | [并並从從]未(?![来來])
  | 尚未 | 未能
  | 未曾(?!有) | 不曾          # not 未曾有, unheard of
  | [绝絕决決]不 | [绝絕]非
  | 毫不 | 毫[无無](?!疑)      # not 毫无疑问, without doubt
  | [无無]法
  | 否[认認] | 拒[绝絕]
"""
"""Words of Chinese that negate, as a verbose pattern. A single sign is none: it stands in 莫斯科, 未来 and 非常 too."""
