using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>What a write proposes, as the body of PUT /api/proposals/{id}; values go over as they were sent, to the digit.</summary>
internal static class ProposalDraft
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One change, and what is said beside it.</summary>
    public static string Of(JsonObject change, JsonNode? validFrom, JsonNode? decision, SentFeature? sent = null)
    {
        var content = new JsonObject();
        Set(content, "title", sent?.OfProposal("title") ?? default);
        Set(content, "validFrom", validFrom);
        Set(content, "decision", decision);
        content["changes"] = new JsonArray(change);
        Set(content, "note", sent?.OfProposal("note") ?? default);
        return content.ToJsonString(Readable);
    }

    /// <summary>A member, where there is something to say.</summary>
    public static void Set(JsonObject into, string name, JsonElement value) => Set(into, name, Node(value));

    public static void Set(JsonObject into, string name, JsonNode? value)
    {
        if (value is not null)
        {
            into[name] = value;
        }
    }

    /// <summary>A value as a node; null where nothing is said.</summary>
    public static JsonNode? Node(JsonElement value) => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : JsonNode.Parse(value.GetRawText());

    /// <summary>A decision known by its number only.</summary>
    public static JsonNode? Numbered(JsonElement number) => Node(number) is { } known ? new JsonObject { ["number"] = known } : null;
}
