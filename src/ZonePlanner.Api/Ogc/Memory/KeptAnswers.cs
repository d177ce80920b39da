using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>
/// Answers given in the present state of the record, to be given again to whoever asks the same in the same words: maps and mirrors do, all day.
/// What was kept of another state or day is let go as soon as anybody asks the same, or is given another answer to keep.
/// </summary>
internal sealed class KeptAnswers
{
    private const int Most = 2000;

    /// <summary>Who asks in more words than anybody needs (a limit of a thousand noughts, a host that is none) is answered as well, but not remembered: every link of an answer repeats them.</summary>
    private const int MostWords = 1000;

    /// <summary>What packed answers may weigh together; beyond it they are sent as they are.</summary>
    private const long MostPacked = 32 * 1024 * 1024;

    private volatile Edition _edition = new(new RecordState(-1, DateTimeOffset.MinValue), DateOnly.MinValue);

    /// <summary>The answer, if it still holds. Where none is kept, the record is not asked of its state: what hangs on no data is answered without the database, too.</summary>
    public async ValueTask<KeptAnswer?> FindAsync(HttpRequest request, RecordWatch record)
    {
        var key = Key.Of(request);
        return _edition.Answers.ContainsKey(key) ? Of(await record.NewestAsync(), AsOfParameters.Today(TimeProvider.System)).Answers.GetValueOrDefault(key) : null;
    }

    /// <summary>Keeps an answer about a state of the record and the day it was made for, which may have ended meanwhile.</summary>
    public void Keep(HttpRequest request, RecordState state, DateOnly today, KeptAnswer answer)
    {
        var key = Key.Of(request);
        if (key.Length > MostWords)
        {
            return;
        }

        var edition = Of(state, today);
        if (edition.Answers.Count >= Most)
        {
            edition.Answers.Clear();
        }

        answer.HasRoom = edition.HasRoom;
        edition.Answers[key] = answer;
    }

    private Edition Of(RecordState state, DateOnly today)
    {
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
        public int Length => (Host.Value?.Length ?? 0) + (Base?.Length ?? 0) + (Path?.Length ?? 0) + (Query.Value?.Length ?? 0) + Accept.Sum(each => each?.Length ?? 0);

        public static Key Of(HttpRequest request) => new(request.Scheme, request.Host, request.PathBase.Value, request.Path.Value, request.QueryString, request.Headers.Accept);
    }
}
