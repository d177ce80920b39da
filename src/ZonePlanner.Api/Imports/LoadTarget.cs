using Npgsql;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports;

/// <summary>What staged features become: units' outlines, a layer of protected land, sites' outlines, or plots.</summary>
internal abstract class LoadTarget(LoadOptions options)
{
    protected LoadOptions Options { get; } = options;

    /// <summary>What is asked of a feature beside its outline.</summary>
    public abstract IReadOnlyList<string> Asks { get; }

    /// <summary>What the request lacks for this file, before anything is read.</summary>
    public abstract Sentence? Lacks(FieldMap fields, IReadOnlyList<string> available);

    /// <summary>Why a feature cannot be taken, judged by its facts alone; null if it can.</summary>
    public virtual Sentence? Refusal(StagedFacts facts) => null;

    /// <summary>Looks up what the record must have for the request to make sense, before anything is read.</summary>
    /// <exception cref="RefusedLoadException">It does not have it.</exception>
    public virtual Task LookUpAsync(NpgsqlConnection connection, CancellationToken cancellation) => Task.CompletedTask;

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
