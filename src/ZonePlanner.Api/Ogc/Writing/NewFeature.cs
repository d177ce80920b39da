using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>A new feature as the proposal to establish a site.</summary>
internal static class NewFeature
{
    /// <summary>The code it is to have; null when its name is to make it.</summary>
    public static string? Code(SentFeature sent) => sent.Id ?? (sent.Property("code") is { ValueKind: JsonValueKind.String } code ? code.GetString() : null);

    public static string Propose(SentFeature sent, Collection collection)
    {
        Check(sent, collection);
        var change = new JsonObject();
        ProposalDraft.Set(change, "code", Code(sent));
        change["kind"] = collection.Variant;
        change["movement"] = ProposalDraft.Node(sent.OfProposal("movement")) ?? "establish";
        foreach (var name in new[] { "name", "nameEn", "status", "decidedHa", "declaredHa", "quality" })
        {
            ProposalDraft.Set(change, name, sent.Property(name));
        }

        foreach (var name in new[] { "into", "commune" })
        {
            ProposalDraft.Set(change, name, sent.OfProposal(name));
        }

        if (sent.Geometry.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            ProposalDraft.Set(change, "crs", sent.Crs?.Code);
            change["geometry"] = ShapeAsSent.Of(sent.Geometry, sent.Crs);
        }

        return ProposalDraft.Of(
            change,
            ProposalDraft.Node(sent.OfProposal("validFrom")) ?? ProposalDraft.Node(sent.Property("validFrom")),
            ProposalDraft.Node(sent.OfProposal("decision")) ?? ProposalDraft.Numbered(sent.Property("decision")),
            sent);
    }

    private static void Check(SentFeature sent, Collection collection)
    {
        foreach (var property in sent.Properties.Where(property => property.Value.ValueKind != JsonValueKind.Null && IsReadOnly(collection, property.Name)))
        {
            sent.Mistakes.Add(ReadOnly(property.Name));
        }

        if (sent.Property("kind") is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } kind && kind.ToString() != collection.Variant)
        {
            sent.Mistakes.Add(Mistake.In(
                "properties.kind",
                "other-kind",
                $"Lớp “{collection.Id}” chỉ có loại “{collection.Variant}”.",
                $"The collection “{collection.Id}” holds the kind “{collection.Variant}” only."));
        }

        if (sent.Id is { } id && sent.Property("code") is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } code && code.ToString() != id)
        {
            sent.Mistakes.Add(Mistake.In("properties.code", "two-codes", "“id” và “code” nói khác nhau; hãy dùng một.", "“id” and “code” say different things; give one of them."));
        }
    }

    /// <summary>Known to the collection, and not to be written.</summary>
    public static bool IsReadOnly(Collection collection, string name) => collection.Source.Find(name) is not null && WritableCollections.IsReadOnly(collection, name);

    public static Mistake ReadOnly(string name) => Mistake.In(
        $"properties.{name}",
        "read-only",
        $"“{name}” do hệ thống đo hoặc suy ra, không ghi được: hãy bỏ ra.",
        $"“{name}” is measured by the service or follows from other facts, and cannot be written: leave it out.");
}
