using System.IO.Pipelines;
using Npgsql;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>A file of features being written to an answer, one row after the other.</summary>
internal interface IFeatureFile : IDisposable
{
    /// <summary>What comes before the features.</summary>
    public void Begin(PipeWriter output);

    /// <summary>Adds a feature; <paramref name="wkb"/> is empty when it has no geometry.</summary>
    public void Add(PipeWriter output, string id, ReadOnlySpan<byte> wkb, NpgsqlDataReader row);

    /// <summary>What comes after the features.</summary>
    public Task EndAsync(PipeWriter output, CancellationToken cancellation);
}
