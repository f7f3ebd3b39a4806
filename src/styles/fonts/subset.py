"""Cuts the four font files in this folder out of the packages they come from.

Needed only when they are to change:  pip install fonttools brotli && python3 src/styles/fonts/subset.py
All four together stay under 60 kB; tests hold that. So the serif keeps weights 400 to 700, its italic and the sans one
weight each, the sans no kerning, and letters beyond Latin-1 lie in a file that a page loads only when it has some.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
PACKAGES = HERE.parents[2] / 'node_modules' / '@fontsource-variable'
SERIF = 'source-serif-4/files/source-serif-4'
SANS = 'public-sans/files/public-sans'

MARKS = '‐‑–—‘’‚“”„•…\u202f‹›€−'
# Latin-1 without signs that news does not set.
LATIN = [chr(code) for code in [*range(0x20, 0x7F), *range(0xA0, 0x100)] if chr(code) not in '¤¦¨¬\u00ad¯±²³´µ¸¹¼½¾×÷'] + [*'ıŒœ', *MARKS]
EXTENDED = 'āăąĆćČčĎďĐđēėĘęĚěĞğīįİĶķĹĺĻļĽľŁłŃńŅņŇňōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűųŸŹźŻżŽžȘșȚțć'


def cut(source: str, name: str, weight, letters, features) -> None:
    font = TTFont(PACKAGES / source)
    options = Options(flavor='woff2', layout_features=features, hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(letter) for letter in letters])
    subsetter.subset(font)
    font = instancer.instantiateVariableFont(font, {'wght': weight})
    font.flavor = 'woff2'
    font.save(HERE / name)


cut(f'{SERIF}-latin-wght-normal.woff2', 'dateline-serif.woff2', (400, 700), LATIN, ['kern', 'liga', 'tnum'])
cut(f'{SERIF}-latin-ext-wght-normal.woff2', 'dateline-serif-ext.woff2', (400, 700), EXTENDED, [])
cut(f'{SERIF}-latin-wght-italic.woff2', 'dateline-serif-italic.woff2', 400, LATIN, ['kern', 'liga'])
cut(f'{SANS}-latin-wght-normal.woff2', 'dateline-sans.woff2', 520, LATIN, ['tnum'])
