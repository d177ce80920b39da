using Npgsql;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports;

/// <summary>What staged features become: units' outlines, a layer of protected land, or sites' outlines.</summary>
internal abstract class LoadTarget(LoadOptions options)
{
    protected LoadOptions Options { get; } = options;

    /// <summary>What of the file is taken, and what the request lacks, before anything is read.</summary>
    public abstract Sentence? Lacks(FieldMap fields, IReadOnlyList<string> available);

    /// <summary>Why a feature cannot be taken, judged by its facts alone; null if it can.</summary>
    public virtual Sentence? Refusal(StagedFacts facts) => null;

    /// <summary>Adds to a feature's facts what its target knows.</summary>
    public virtual StagedFacts Complete(StagedFacts facts) => facts;

    /// <summary>Whether a feature is none of this load's business.</summary>
    public virtual bool LeavesOut(StagedFacts facts) => false;

    /// <summary>Compares what is staged with the record. Writes nothing but what is staged.</summary>
    public abstract Task<Preview> PreviewAsync(NpgsqlConnection connection, CancellationToken cancellation);

    /// <summary>Writes it, in the transaction of the preview.</summary>
    public abstract Task ApplyAsync(NpgsqlConnection connection, string source, CancellationToken cancellation);
}

/// <summary>What one feature says, as staged.</summary>
internal sealed record StagedFacts(
    string? Code,
    string? Name,
    string? Parent,
    string? LandUse,
    string? Kind,
    string? Status,
    string? Province,
    decimal? DecidedHa,
    decimal? DeclaredHa);
