using System.Text.Json.Nodes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.OpenApi;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>The operations that write, added to the API's description: each says who may use it, what it takes and what becomes of it.</summary>
internal static class WritingDefinition
{
    private const string Becomes =
        "Không ghi thẳng: trở thành đề xuất trong tỉnh của người gọi (202, Location); thiếu gì thì là bản nháp, ghi ở missing. Người khác duyệt và công bố thì dữ liệu mới đổi. / "
        + "Nothing is written at once: it becomes a proposal in the caller's province (202, Location), a draft where something is missing. What is public changes when somebody else has approved and published it.";

    private const string Removes =
        "null bỏ nameEn, declaredHa; thành phần khác chỉ có thể thay (422 nói vì sao). / null takes nameEn or declaredHa away; other members can only be followed by others (422 says why).";

    public static JsonObject AddTo(JsonObject document)
    {
        var (paths, components) = (document["paths"]!.AsObject(), document["components"]!.AsObject());
        foreach (var collection in WritableCollections.All)
        {
            AddOperations(paths, collection);
            components["schemas"]![$"{Schemas.NameOf(collection)}Written"] = WritingSchemas.Feature(collection, isPatch: false);
            components["schemas"]![$"{Schemas.NameOf(collection)}Patch"] = WritingSchemas.Feature(collection, isPatch: true);
        }

        components["schemas"]!["proposalOfFeature"] = WritingSchemas.Proposal();
        components["schemas"]!["writeAnswer"] = WritingSchemas.Answer();
        components["securitySchemes"] = new JsonObject
        {
            ["cookie"] = new JsonObject { ["type"] = "apiKey", ["in"] = "cookie", ["name"] = "zoneplanner", ["description"] = "POST /api/accounts/sign-in; X-Antiforgery: GET /api/accounts/me" },
            ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "POST /api/accounts/token" },
        };
        foreach (var (name, parameter) in WritingParameters.All())
        {
            components["parameters"]![name] = parameter!.DeepClone();
        }

        return document;
    }

    private static void AddOperations(JsonObject paths, Collection collection)
    {
        var (name, title) = (Schemas.NameOf(collection), collection.Title.Both);
        paths[$"/collections/{collection.Id}/items"]!["post"] = Operation(
            $"create{name}", collection, $"Đề xuất thành lập / Propose a new one: {title}", ["contentCrs", "idempotencyKey"], Body($"{name}Written", isPatch: false), "400", "401", "403", "409", "413", "415", "422");
        var item = paths[$"/collections/{collection.Id}/items/{{featureId}}"]!;
        string[] refusals = ["400", "401", "403", "404", "412", "413", "415", "422", "428"];
        item["put"] = Change($"replace{name}", collection, $"Đề xuất thay toàn bộ / Propose to replace: {title}", ["contentCrs"], Body($"{name}Written", isPatch: false), refusals);
        item["patch"] = Change($"update{name}", collection, $"Đề xuất sửa một phần / Propose to update: {title}", ["contentCrs"], Body($"{name}Patch", isPatch: true), refusals);
        item["patch"]!["description"] = $"{Becomes} {Removes}";
        item["delete"] = Change($"delete{name}", collection, $"Đề xuất đưa ra khỏi quy hoạch / Propose to withdraw: {title}", WithdrawFeature.Parameters, null, ["400", "401", "403", "404", "412", "422", "428"]);
    }

    private static JsonObject Change(string id, Collection collection, string summary, string[] parameters, JsonObject? body, string[] refusals)
    {
        var operation = Operation(id, collection, summary, ["featureId", .. parameters, "ifMatch", "ifUnmodifiedSince", "idempotencyKey"], body, refusals);
        operation["responses"]!["204"] = new JsonObject { ["description"] = "Không có gì thay đổi / Nothing would change" };
        return operation;
    }

    private static JsonObject Operation(string id, Collection collection, string summary, string[] parameters, JsonObject? body, params string[] refusals)
    {
        var operation = new JsonObject
        {
            ["operationId"] = id,
            ["tags"] = new JsonArray(collection.Id),
            ["summary"] = summary,
            ["description"] = Becomes,
            ["parameters"] = new JsonArray([.. parameters.Select(Parameters.Reference)]),
            ["responses"] = Answers(refusals),
            ["security"] = new JsonArray(new JsonObject { ["cookie"] = new JsonArray() }, new JsonObject { ["bearer"] = new JsonArray() }),
            ["x-roles"] = new JsonArray("officer", "planner"),
        };
        if (body is not null)
        {
            operation["requestBody"] = body;
        }

        return operation;
    }

    private static JsonObject Answers(string[] refusals)
    {
        var answers = new JsonObject
        {
            ["202"] = new JsonObject
            {
                ["description"] = "Đã thành đề xuất / It has become a proposal",
                ["headers"] = new JsonObject { ["Location"] = new JsonObject { ["description"] = "/api/proposals/{id}", ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "uri" } } },
                ["content"] = new JsonObject { [Representation.Json] = new JsonObject { ["schema"] = DocumentSchemas.Reference("writeAnswer") } },
            },
        };
        foreach (var status in refusals)
        {
            answers[status] = new JsonObject
            {
                ["description"] = WritingSchemas.Refusals[status],
                ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = DocumentSchemas.Reference("problem") } },
            };
        }

        return answers;
    }

    private static JsonObject Body(string schema, bool isPatch)
    {
        var content = new JsonObject();
        foreach (var type in SentFeature.Types(isPatch))
        {
            content[type] = new JsonObject { ["schema"] = DocumentSchemas.Reference(schema) };
        }

        return new JsonObject { ["required"] = true, ["content"] = content };
    }
}
