using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>
/// Tiles lately cut, up to 64 MB of them, the least used let go first. A tile is kept under all it hangs on, its moments among them, so that one is never
/// old: who asks for the present asks at the instant of the newest recording.
/// </summary>
internal sealed class KeptTiles(NpgsqlDataSource database) : IDisposable
{
    private const long Most = 64 << 20;

    // What a key and its entry weigh beside the bytes.
    private const int Overhead = 512;

    private readonly MemoryCache _tiles = new(new MemoryCacheOptions { SizeLimit = Most, CompactionPercentage = 0.2 });

    /// <summary>What a request asks for, if the same was asked lately, in the same words, of the same state of the record and on the same day.</summary>
    public AskedTile? Recall(HttpRequest request, RecordState state) => _tiles.TryGetValue(Words.Of(request, state, AsOfParameters.Today(TimeProvider.System)), out AskedTile? asked) ? asked : null;

    /// <summary>Of the day the question was read on, which may have ended meanwhile.</summary>
    public void Remember(HttpRequest request, RecordState state, AskedTile asked)
    {
        var words = Words.Of(request, state, asked.Question.Layers[0].Today);
        _tiles.Set(words, asked, new MemoryCacheEntryOptions { Size = (2 * Overhead) + words.Bytes });
    }

    /// <summary>The tile of the layers of some questions about the same moments.</summary>
    public ValueTask<KeptTile> CutAsync(AskedTile asked, CancellationToken cancellation) => CutAsync(asked.Question.Layers, asked.Place, cancellation);

    public void Dispose() => _tiles.Dispose();

    private async ValueTask<KeptTile> CutAsync(IReadOnlyList<Question> questions, TilePlace place, CancellationToken cancellation)
    {
        var key = new Key(TileQuestion.NamesOf(questions), place, questions[0].Days, questions[0].FollowsToday, questions[0].Today, questions[0].KnownAt);
        if (_tiles.TryGetValue(key, out KeptTile? kept) && kept is not null)
        {
            return kept;
        }

        var tile = questions is [var only] ? await CutAsync(only, place, cancellation) : await JoinAsync(questions, place, cancellation);
        return _tiles.Set(key, tile, new MemoryCacheEntryOptions { Size = (2 * tile.Bytes.Length) + Overhead });
    }

    private async Task<KeptTile> CutAsync(Question question, TilePlace place, CancellationToken cancellation)
    {
        await using var command = TileStatement.Of(database, question, place);
        return new((byte[]?)await command.ExecuteScalarAsync(cancellation) ?? []);
    }

    /// <summary>Layers one after the other are a tile of all of them.</summary>
    private async Task<KeptTile> JoinAsync(IReadOnlyList<Question> questions, TilePlace place, CancellationToken cancellation)
    {
        var layers = new List<byte[]>();
        foreach (var question in questions)
        {
            layers.Add((await CutAsync([question], place, cancellation)).Bytes);
        }

        var joined = new byte[layers.Sum(layer => layer.Length)];
        var at = 0;
        foreach (var layer in layers)
        {
            layer.CopyTo(joined, at);
            at += layer.Length;
        }

        return new(joined);
    }

    private sealed record Words(string? Path, QueryString Query, StringValues Accept, RecordState State, DateOnly Today)
    {
        public int Bytes => sizeof(char) * ((Path?.Length ?? 0) + (Query.Value?.Length ?? 0) + Accept.Sum(each => each?.Length ?? 0));

        public static Words Of(HttpRequest request, RecordState state, DateOnly today) => new(request.Path.Value, request.QueryString, request.Headers.Accept, state, today);
    }

    private sealed record Key(string Layers, TilePlace Place, LegalInterval Days, bool FollowsToday, DateOnly Today, DateTimeOffset KnownAt);
}

/// <summary>A tile as it was asked for.</summary>
/// <param name="Question">The layers and their moments.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Tag">The entity tag of the answer.</param>
internal sealed record AskedTile(TileQuestion Question, TilePlace Place, string Tag)
{
    /// <summary>The legal day or days of what is in it, as the standard writes them in a header (Tiles, rec/datetime/actual-datetime); it has no word for what is open.</summary>
    public string? Days { get; } = Question.Layers[0].Days is { First: not null, Last: not null } days ? days.ToString() : null;
}
