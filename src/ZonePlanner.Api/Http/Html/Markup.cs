using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ZonePlanner.Api.Http.Html;

/// <summary>HTML that is safe to send: made only from our own templates, in which every hole is escaped unless it holds markup itself.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _html;

    private Markup(string html)
    {
        _html = html;
    }

    public static Markup None { get; } = new("");

    public static Markup Of(Template template) => new(template.ToString());

    /// <summary>JSON for a <c>script</c> element that is not run: nothing in it can end the element.</summary>
    public static Markup Json(string json) => new(json.Replace("<", "\\u003c", StringComparison.Ordinal).Replace("&", "\\u0026", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => _html;

    /// <summary>A template as it is filled.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Template
    {
        private readonly StringBuilder _filled;

        public Template(int literalLength, int formattedCount)
        {
            _filled = new StringBuilder(literalLength + (formattedCount * 32));
        }

        public void AppendLiteral(string literal) => _filled.Append(literal);

        public void AppendFormatted(Markup? markup) => _filled.Append(markup);

        public void AppendFormatted(IEnumerable<Markup> markups) => _filled.AppendJoin('\n', markups);

        public void AppendFormatted(string? text) => _filled.Append(Encoder.Encode(text ?? ""));

        public void AppendFormatted(long number) => _filled.Append(number.ToString(CultureInfo.InvariantCulture));

        /// <inheritdoc/>
        public override string ToString() => _filled.ToString();
    }
}
