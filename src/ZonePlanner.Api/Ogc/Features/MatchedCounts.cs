using System.Collections.Concurrent;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>How many features a question has, counted once: its moments are fixed, so the number is, and clients ask for the first page of a layer again and again.</summary>
internal sealed class MatchedCounts
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<string, long> _counts = new();

    /// <summary>Counting is left until there is a page to follow, or one was asked for that is past the end; a page further on has it from the first.</summary>
    public async ValueTask<long> OfAsync(FeatureReading reading, Question question, int returned, bool more, CancellationToken cancellation) => (question.After, more) switch
    {
        ({ } cursor, _) => cursor.Matched,
        (null, false) when returned > 0 || question.Skip == 0 => question.Skip + returned,
        _ => await CountAsync(reading, question, cancellation),
    };

    private async ValueTask<long> CountAsync(FeatureReading reading, Question question, CancellationToken cancellation)
    {
        var key = question.Digest;
        if (_counts.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_counts.Count >= Most)
        {
            _counts.Clear();
        }

        return _counts[key] = await reading.CountAsync(cancellation);
    }
}
