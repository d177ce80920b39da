using System.Globalization;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>One bracketed term of a CRS in well-known text: <c>PARAMETER["central_meridian",107]</c>.</summary>
internal sealed class WellKnownText
{
    private const int DeepestNesting = 16;

    private WellKnownText(string keyword) => Keyword = keyword;

    public string Keyword { get; }

    public List<string> Texts { get; } = [];

    public List<double> Numbers { get; } = [];

    public List<WellKnownText> Terms { get; } = [];

    /// <summary>The first of the quoted texts: the term's name.</summary>
    public string Name => Texts.Count > 0 ? Texts[0] : "";

    /// <summary>Reads a whole text; null when it is not well-known text.</summary>
    public static WellKnownText? Parse(string text)
    {
        var at = 0;
        var root = ParseTerm(text, ref at, 0);
        return root is not null && text.AsSpan(at).Trim().Trim('\0').IsEmpty ? root : null;
    }

    public WellKnownText? Term(string keyword) => Terms.Find(term => term.Keyword == keyword);

    private static WellKnownText? ParseTerm(string text, ref int at, int depth)
    {
        SkipSpace(text, ref at);
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        var term = new WellKnownText(text[start..at].ToUpperInvariant());
        SkipSpace(text, ref at);
        if (start == at || at >= text.Length || text[at] is not ('[' or '('))
        {
            // A bare word, such as an axis direction.
            return start == at ? null : term;
        }

        at++;
        while (depth < DeepestNesting && ParsePart(text, ref at, term, depth))
        {
            SkipSpace(text, ref at);
            if (at < text.Length && text[at] is ']' or ')')
            {
                at++;
                return term;
            }

            if (at >= text.Length || text[at] != ',')
            {
                return null;
            }

            at++;
        }

        return null;
    }

    private static bool ParsePart(string text, ref int at, WellKnownText term, int depth)
    {
        SkipSpace(text, ref at);
        if (at >= text.Length)
        {
            return false;
        }

        if (text[at] == '"')
        {
            var end = text.IndexOf('"', at + 1);
            if (end < 0)
            {
                return false;
            }

            term.Texts.Add(text[(at + 1)..end]);
            at = end + 1;
            return true;
        }

        if (char.IsAsciiDigit(text[at]) || text[at] is '-' or '+' or '.')
        {
            var start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '+' or '.'))
            {
                at++;
            }

            var isNumber = double.TryParse(text.AsSpan(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
            term.Numbers.Add(number);
            return isNumber;
        }

        if (ParseTerm(text, ref at, depth + 1) is not { } inner)
        {
            return false;
        }

        term.Terms.Add(inner);
        return true;
    }

    private static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
