using System.Collections.Concurrent;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>How many features a question has, counted once a version of the data: clients ask for the first page of a layer again and again.</summary>
internal sealed class MatchedCounts
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<(DatasetState State, string Question), long> _counts = new();

    public async ValueTask<long> OfAsync(FeatureReading reading, Question question, CancellationToken cancellation)
    {
        var key = (reading.State, question.Digest(reading.State));
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
