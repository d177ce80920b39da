using System.Text.Json;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>
/// What a feature, whole or as a merge patch, changes of the one there is. What may be taken away and what stays is said in <see cref="RemovedFacts"/>;
/// the hectares that papers gave for an old outline go with it.
/// </summary>
internal sealed class ChangedFeature(SentFeature sent, CurrentFeature current, Collection collection, string id, bool isPatch)
{
    // A millimetre, in degrees: what a transformation there and back leaves.
    private const double Millimetre = 1e-8;

    private static readonly string[] Facts = ["name", "nameEn", "kind", "status", "decidedHa", "declaredHa"];

    /// <summary>The proposal; null when nothing would change, or there are mistakes.</summary>
    public async Task<string?> ProposeAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        var geometry = Geometry();
        var outline = geometry is null ? null : DrawnShape.Read(JsonSerializer.SerializeToElement(geometry), "geometry", sent.Crs, []);
        var boundary = outline is null ? null : OutlineCheck.Of(outline).Boundary;
        var isRedrawn = geometry is not null && (boundary is null || current.Boundary is null || IsChanged("quality") || !IsSame(boundary, current.Boundary));
        var movement = ProposalDraft.Node(sent.OfProposal("movement"))
            ?? await new MovementOfChange(sent, current).OfAsync(database, isRedrawn, boundary, outline?.Crs, cancellation);
        var isResized = movement?.ToString() is "expand" or "reduce";
        Check(geometry is not null);
        var removed = new RemovedFacts(sent, current, isPatch, isResized).Read();

        var change = new JsonObject { ["site"] = id };
        foreach (var name in Facts.Where(name => IsChanged(name) || (isResized && name.EndsWith("Ha", StringComparison.Ordinal))))
        {
            ProposalDraft.Set(change, name, sent.Property(name));
        }

        if (removed.Count > 0)
        {
            change["removes"] = new JsonArray([.. removed]);
        }

        foreach (var name in new[] { "into", "commune" })
        {
            ProposalDraft.Set(change, name, sent.OfProposal(name));
        }

        if (isRedrawn)
        {
            ProposalDraft.Set(change, "quality", sent.Property("quality").ValueKind == JsonValueKind.Undefined && isPatch ? current["quality"] : sent.Property("quality"));
            ProposalDraft.Set(change, "crs", sent.Crs?.Code);
            change["geometry"] = geometry;
        }

        var isChange = change.Count > 1 || sent.OfProposal("movement").ValueKind != JsonValueKind.Undefined;
        ProposalDraft.Set(change, "movement", movement);
        var validFrom = ProposalDraft.Node(sent.OfProposal("validFrom")) ?? (IsChanged("validFrom") ? ProposalDraft.Node(sent.Property("validFrom")) : null);
        var decision = ProposalDraft.Node(sent.OfProposal("decision")) ?? (IsChanged("decision") ? ProposalDraft.Numbered(sent.Property("decision")) : null);
        return isChange || validFrom is not null || decision is not null ? ProposalDraft.Of(change, validFrom, decision, sent) : null;
    }

    private static bool IsSame(Geometry one, Geometry other) => one.Normalized().EqualsExact(other.Normalized(), Millimetre);

    /// <summary>The outline with x first; a patch that names no type keeps the one there is.</summary>
    private JsonNode? Geometry()
    {
        if (sent.Geometry.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }

        var geometry = ShapeAsSent.Of(sent.Geometry, sent.Crs);
        if (isPatch && geometry is JsonObject shape && !shape.ContainsKey("type"))
        {
            shape["type"] = "MultiPolygon";
        }

        return geometry;
    }

    private bool IsChanged(string name) =>
        sent.Property(name) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } value && !JsonElement.DeepEquals(value, current[name]);

    private bool IsUnset(string name) => sent.Property(name).ValueKind == JsonValueKind.Null && current[name].ValueKind != JsonValueKind.Null;

    private void Check(bool hasGeometry)
    {
        if ((sent.Id is { } said && said != id) || IsChanged("code"))
        {
            sent.Mistakes.Add(Mistake.In("id", "id-cannot-change", $"Mã “{id}” không thay đổi được.", $"The identifier “{id}” cannot change."));
        }

        foreach (var name in sent.Properties.Select(property => property.Name).Where(name => NewFeature.IsReadOnly(collection, name) && (IsChanged(name) || (isPatch && IsUnset(name)))))
        {
            sent.Mistakes.Add(NewFeature.ReadOnly(name));
        }

        if (!hasGeometry && IsChanged("quality"))
        {
            sent.Mistakes.Add(Mistake.In(
                "properties.quality",
                "quality-without-geometry",
                "“quality” nói về ranh giới: hãy gửi cùng ranh giới.",
                "“quality” is said of an outline: send the geometry with it."));
        }
    }
}
