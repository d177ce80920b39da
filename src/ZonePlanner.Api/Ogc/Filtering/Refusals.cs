using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>What is wrong with a filter, each with its place; after twenty, no more.</summary>
internal sealed class Refusals
{
    private const int Most = 20;

    private readonly List<Mistake> _mistakes = [];

    private bool _isClosed;

    public IReadOnlyList<Mistake> All => _mistakes;

    /// <summary>Notes a mistake.</summary>
    /// <returns>What stands in its place.</returns>
    public Missing Add(string at, string code, string vi, string en)
    {
        if (!_isClosed && _mistakes.Count < Most)
        {
            _mistakes.Add(Mistake.In(at, code, vi, en));
        }

        return new Missing(at);
    }

    /// <summary>Takes no more: what was not understood to its end would only seem to have further mistakes.</summary>
    public void Close() => _isClosed = true;

    /// <summary>Text of the asker's as it may be shown again: not too long.</summary>
    public static string Shown(string text)
    {
        const int Longest = 40;
        var end = text.Length > Longest && char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.Length <= Longest ? text : text[..end] + "…";
    }
}
