using System.Collections.Concurrent;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>
/// The layers everyone asks for, in memory: what holds today and is known now. Each belongs to one state of the record and one day, a layer for reference
/// to its edition, which nothing changes; a question of any other moment, order, form or selection goes to the database, and so does the first one of a new
/// state, while the layer is read beside it.
/// </summary>
internal sealed partial class MemoryLayers(NpgsqlDataSource database, IHostApplicationLifetime life, ILogger<MemoryLayers> log)
{
    /// <summary>A layer of the record that weighs more, small as it is kept, stays in the database alone.</summary>
    private const long MostBytes = 96 * 1024 * 1024;

    /// <summary>So do layers for reference when all of them together would.</summary>
    private const long MostOfReference = 48 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>The layer that can answer the question, if it is there.</summary>
    public MemoryLayer? Find(Question question, Catalogue catalogue)
    {
        if (question.KnownAt != catalogue.State.Instant || !IsOfToday(question) || !IsPlain(question))
        {
            return null;
        }

        var moment = Moment.Of(question);
        if (_kept.TryGetValue(question.Collection.Id, out var kept) && kept.Moment == moment && !kept.IsToBeReadAgain)
        {
            return kept.Reading.IsCompletedSuccessfully ? kept.Reading.Result : null;
        }

        // Newer replaces older, one reading at a time: where writes are many, a large layer would be read many times at once. Of two that begin together one is
        // forgotten. What is too large stays so for the day.
        if (kept is null or { Reading.IsCompleted: true } && !(kept is { IsTooLarge: true } && kept.Moment.IsOfDayOf(moment)))
        {
            foreach (var gone in _kept.Keys.Where(id => catalogue.Find(id) is null))
            {
                _kept.TryRemove(gone, out _);
            }

            _kept[question.Collection.Id] = new Kept(moment, reading => Task.Run(() => ReadAsync(question, reading)));
        }

        return null;
    }

    /// <summary>Whether the days asked for leave nothing out that is kept: those of a layer for reference are of all times, unless it has a field of time.</summary>
    private static bool IsOfToday(Question question) => question.Collection.IsReference
        ? question.FollowsToday || question.Collection.Source.Time is null
        : question.Days == LegalInterval.On(question.Today);

    /// <summary>Whether the features are wanted as they are kept: all of them, or those of a box.</summary>
    private static bool IsPlain(Question question) =>
        question is { Decimals: null, Offset: null, SkipsGeometry: false, Wanted.Count: 0, Filter: null, Order.Count: 0, Only: null, AsksForNothing: false }
        && (question.Collection.Source.IsKeptInMemory || question.Collection.IsReference)
        && question.Area is null or { Ground: Polygon }
        && question.Crs == Crs.Crs84
        && ReferenceEquals(question.Properties, question.Collection.Source.Properties);

    private async Task<MemoryLayer?> ReadAsync(Question question, Kept kept)
    {
        try
        {
            var layer = await MemoryLayer.ReadAsync(database, question, MemoryLayer.Ready, Fits, life.ApplicationStopping);
            kept.Bytes = layer is null ? 0 : kept.Bytes;
            return layer;
        }
        catch (Exception failure) when (failure is NpgsqlException or OperationCanceledException)
        {
            // The database answers instead, and says what is wrong with it; whoever asks next has the layer read again.
            NotRead(log, question.Collection.Id, failure.Message);
            throw;
        }

        bool Fits(long bytes)
        {
            kept.Bytes = bytes;
            return question.Collection.IsReference
                ? _kept.Values.Where(static other => other.Moment.Edition is not null).Sum(static other => other.Bytes) <= MostOfReference
                : bytes <= MostBytes;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The layer {Collection} could not be read into memory: {Reason}")]
    private static partial void NotRead(ILogger logger, string collection, string reason);

    /// <summary>What a layer in memory is of: a state of the record or an edition, on a day.</summary>
    private readonly record struct Moment(DateTimeOffset? KnownAt, DateOnly Today, long? Edition)
    {
        public static Moment Of(Question question) => new(question.Collection.IsReference ? null : question.KnownAt, question.Today, question.Collection.Edition);

        public bool IsOfDayOf(Moment other) => (Today, Edition) == (other.Today, other.Edition);
    }

    private sealed class Kept
    {
        public Kept(Moment moment, Func<Kept, Task<MemoryLayer?>> read)
        {
            Moment = moment;
            Reading = read(this);
        }

        public Moment Moment { get; }

        public Task<MemoryLayer?> Reading { get; }

        /// <summary>What was read so far weighs.</summary>
        public long Bytes { get; set; }

        public bool IsToBeReadAgain => Reading is { IsFaulted: true } or { IsCanceled: true };

        public bool IsTooLarge => Reading is { IsCompletedSuccessfully: true, Result: null };
    }
}
