using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>
/// Answers given in the present state of the record, to be given again to whoever asks the same in the same words: maps and mirrors do, all day.
/// What was kept of another state or day is let go as soon as anybody asks.
/// </summary>
internal sealed class KeptAnswers
{
    private const int Most = 2000;

    /// <summary>What packed answers may weigh together; beyond it they are sent as they are.</summary>
    private const long MostPacked = 32 * 1024 * 1024;

    private volatile Edition _edition = new(new RecordState(-1, DateTimeOffset.MinValue), DateOnly.MinValue);

    public KeptAnswer? Find(HttpRequest request, RecordState state) => Of(state).Answers.GetValueOrDefault(Key.Of(request));

    public void Keep(HttpRequest request, RecordState state, KeptAnswer answer)
    {
        var edition = Of(state);
        if (edition.Answers.Count >= Most)
        {
            edition.Answers.Clear();
        }

        answer.HasRoom = edition.HasRoom;
        edition.Answers[Key.Of(request)] = answer;
    }

    private Edition Of(RecordState state)
    {
        var today = AsOfParameters.Today(TimeProvider.System);
        var edition = _edition;
        if (edition.State != state || edition.Today != today)
        {
            edition = new Edition(state, today);
            _edition = edition;
        }

        return edition;
    }

    private sealed record Edition(RecordState State, DateOnly Today)
    {
        private long _packed;

        public ConcurrentDictionary<Key, KeptAnswer> Answers { get; } = new();

        public bool HasRoom(long packed) => Interlocked.Add(ref _packed, packed) <= MostPacked;
    }

    /// <summary>
    /// All of a request that an answer hangs on, beside the record; what it may be packed in is chosen later. The path to the letter: to a <see cref="PathString"/>
    /// <c>ZONES</c> and <c>zones</c> are one, and there is only one of these collections.
    /// </summary>
    private readonly record struct Key(string Scheme, HostString Host, string? Base, string? Path, QueryString Query, StringValues Accept)
    {
        public static Key Of(HttpRequest request) => new(request.Scheme, request.Host, request.PathBase.Value, request.Path.Value, request.QueryString, request.Headers.Accept);
    }
}
