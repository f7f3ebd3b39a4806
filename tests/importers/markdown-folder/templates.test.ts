import { describe, expect, it } from 'vitest';
import { expandLiquid } from '../../../src/importers/markdown-folder/liquid.ts';
import { expandShortcodes } from '../../../src/importers/markdown-folder/shortcodes.ts';

function expanded(expand: typeof expandLiquid, source: string): { readonly text: string; readonly told: readonly string[] } {
  const told: string[] = [];
  const text = expand(source, { page: { title: 'Page', params: { x: 'value' } }, site: { url: 'https://e.org' }, report: (reason) => told.push(reason) });
  return { text: text.trim(), told };
}

describe('a shortcode of Hugo', () => {
  it.each([
    ['{{< figure src="a.png" alt="A \\"b\\"" caption="The **c**" attr="D" >}}', '![A "b"](<source-image:a.png> "The c D")'],
    ['{{< figure src="a.png" title="The quay" caption="At low tide" >}}', '![](<source-image:a.png> "The quay. At low tide")'],
    ['{{< figure src="a.png" link="https://e.org/" >}}', '[![](<source-image:a.png>)](<https://e.org/>)'],
    ['{{< img "a.png" "Some words" >}}', '![Some words](<source-image:a.png>)'],
    ['[x]({{< ref "posts/b.md" >}})', '[x](source-file:posts/b.md)'],
    ['{{< highlight go "linenos=table" >}}\na := `b`\n{{< /highlight >}}', '```go\na := `b`\n```'],
    ['{{< param x >}}', 'value'],
    ['[x]({{< link "/help/" >}} "T") <a href="{{< relref "b.md" >}}">y</a>', '[x](/help/ "T") <a href="source-file:b.md">y</a>'],
    ['see [{{< legacy-img src="1/a.png" alt="A" >}}](https://e.org/a.png) there', 'see [![A](<source-image:1/a.png>)](https://e.org/a.png) there'],
    ['<p>\n  {{< img src="a.png" alt="A" >}}\n</p>', '<p>\n  <img src="source-image:a.png" alt="A">\n</p>'],
    ['{{</* youtube x */>}}', '{{< youtube x >}}'],
    ['{{< details summary="More" >}}text{{< /details >}}', '**More**\n\ntext'],
    ['{{% blockquote author="A" %}}b{{% /blockquote %}}', '> b\n> \n> — A'],
    ['{{< card-quote text="b" cite="A" >}}', '> b\n> \n> — A'],
    ['{{< code-toggle file="config" >}}\na: b\n{{< /code-toggle >}}', '```\na: b\n```'],
    ['{{< output file="a.html" >}}\n<b>c</b>\n{{< /output >}}', '```html\n<b>c</b>\n```'],
    ['{{< imgproc "sunset" "Fill" "600x300" >}}\nA view\n{{< /imgproc >}}', '![](<source-image:sunset> "A view")'],
    ['see {{< asset file="a.pptx" label="the slides" >}} there', 'see [the slides](<source-document:a.pptx>) there'],
    ['{{< text bash >}}\n$ a\n  b\n{{< /text >}}', '```bash\n$ a\n  b\n```'],
    ['We {{< highlight >}}must{{< /highlight >}} do it', 'We must do it'],
    ['[x]: {{% link "/help/" %}} "T"', '[x]: /help/ "T"'],
  ])('%s is written out', (source, text) => expect(expanded(expandShortcodes, source)).toEqual({ text, told: [] }));

  it.each([
    ['{{< youtube w7Ft2ymGmfc >}}', '[Video on YouTube](<https://www.youtube.com/watch?v=w7Ft2ymGmfc>)'],
    ['{{< tweet user="u" id="12" >}}', '[Post on Twitter](<https://twitter.com/u/status/12>)'],
    ['{{% notice info %}}\nSome *words*.\n{{% /notice %}}', 'Some *words*.'],
    ['thanks to {{< gh "@ann" >}}', 'thanks to @ann'],
    ['done {{< icon "fa-check" >}}', 'done'],
    ['{{< note "A & `b`" >}}\nWords.\n{{< /note >}}', '**A & b**\n\nWords.'],
    ['{{< card title="**A**: b" src="https://e.org/c" >}}\nWords.\n{{< /card >}}', '**[A: b](<https://e.org/c>)**\n\nWords.'],
    ['{{< prompt intro="Say it." button-text="Send" button-url="https://e.org/" >}}\n> Q\n{{< /prompt >}}', 'Say it.\n\n> Q\n\n[Send](<https://e.org/>)'],
    ['{{< own a="b" >}}', ''],
  ])('%s is told of', (source, text) => {
    const { text: written, told } = expanded(expandShortcodes, source);
    expect(written).toBe(text);
    expect(told).toHaveLength(1);
  });

  it('of one name inside of another is closed by its own mark', () => {
    expect(expanded(expandShortcodes, '{{< box >}}a {{< box >}}b{{< /box >}} c{{< /box >}} d').text).toBe('a b c d');
  });
});

describe('Liquid', () => {
  it.each([
    ['{% image "assets/a.png" "width-1" "A "quoted" b" %}', '![A "quoted" b](<source-image:/assets/a.png>)'],
    ['{% include figure.html src="/a.png" alt="A" caption="C" %}', '![A](<source-image:/a.png> "C")'],
    ['[x]({% post_url 2018-03-04-b %})', '[x](source-file:2018-03-04-b)'],
    ['[x]({{ site.baseurl }}/a/) [y]({{ "/b/" | url }})', '[x](/a/) [y](/b/)'],
    ['{% highlight ruby linenos %}\na\n{% endhighlight %}', '```ruby\na\n```'],
    ['{% raw %}{{ kept }}{% endraw %}', '{{ kept }}'],
    ['{% comment %}gone{% endcomment %}a', 'a'],
    ['{{ page.title }}', 'Page'],
  ])('%s is written out', (source, text) => expect(expanded(expandLiquid, source)).toEqual({ text, told: [] }));

  it('that only the old site can run is told of', () => {
    expect(expanded(expandLiquid, '{% for a in b %}x{% endfor %}{% own %}{{ other }}').told).toHaveLength(3);
  });

  it('in a block of HTML does not end it', () => {
    expect(expanded(expandLiquid, '<figure>\n  {% image "a.png" "A" %}\n</figure>').text).toBe('<figure>\n  <img src="source-image:a.png" alt="A">\n</figure>');
  });
});
