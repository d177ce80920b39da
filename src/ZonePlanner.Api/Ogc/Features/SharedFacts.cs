using Npgsql;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>What features share at the moments last asked about, read once: the moments are fixed, so it is.</summary>
internal sealed class SharedFacts
{
    private volatile Kept? _last;

    /// <summary>What the features of the answer share, group by group; none where they share nothing that is asked for.</summary>
    public async ValueTask<IReadOnlyList<SharedValues>> OfAsync(Question question, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var groups = question.Collection.Source.Shared;
        if (groups.Count == 0)
        {
            return [];
        }

        var moments = (question.Collection.Id, question.KnownAt, question.Days);
        if (_last is not { } kept || kept.Moments != moments)
        {
            var values = new List<SharedValues>();
            foreach (var group in groups)
            {
                values.Add(await SharedValues.ReadAsync(group, question, connection, cancellation));
            }

            _last = kept = new Kept(moments, values);
        }

        return [.. kept.Values.Where(values => question.Properties.Any(property => values.Group.PlaceOf(property) >= 0))];
    }

    private sealed record Kept((string Collection, DateTimeOffset KnownAt, LegalInterval Days) Moments, IReadOnlyList<SharedValues> Values);
}
