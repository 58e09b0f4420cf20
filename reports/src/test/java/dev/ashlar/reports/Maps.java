package dev.ashlar.reports;

import dev.ashlar.reports.MapNode.Kind;
import java.util.ArrayList;
import java.util.List;

/** Maps as they come out of proposals for a web shop: a small one, and that of a large old one. */
final class Maps {

    private static final List<String> DOMAINS = List.of(
            "storefront",
            "backoffice",
            "checkout",
            "reporting",
            "importer",
            "scheduler",
            "order",
            "order-history",
            "returns",
            "invoice",
            "payment",
            "payment-fraud",
            "dunning",
            "ledger",
            "tax",
            "pricing",
            "promotion",
            "coupon",
            "loyalty",
            "cart",
            "wishlist",
            "search",
            "recommendation",
            "catalog",
            "catalog-media",
            "category",
            "supplier",
            "procurement",
            "warehouse",
            "stock",
            "shipping",
            "parcel-tracking",
            "customer",
            "address",
            "newsletter",
            "notification");

    private Maps() {}

    static ModuleMapPicture small() {
        return new ModuleMapPicture(
                "Proposed modules of shop",
                List.of(
                        new MapNode("checkout", Kind.DOMAIN, 41, 38),
                        new MapNode("order", Kind.DOMAIN, 120, 101),
                        new MapNode("billing", Kind.DOMAIN, 64, 60),
                        new MapNode("customer", Kind.DOMAIN, 35, 35),
                        new MapNode("catalog", Kind.DOMAIN, 88, 80),
                        new MapNode("product-model", Kind.SHARED_MODEL, 12, 12),
                        new MapNode("money", Kind.KERNEL, 1, 1),
                        new MapNode("web-support", Kind.PLATFORM, 22, 20)),
                List.of(
                        new MapEdge("checkout", "order", 31, 84, false),
                        new MapEdge("checkout", "catalog", 9, 20, false),
                        new MapEdge("checkout", "customer", 6, 11, false),
                        new MapEdge("checkout", "web-support", 14, 30, false),
                        new MapEdge("order", "billing", 25, 61, false),
                        new MapEdge("order", "customer", 17, 33, false),
                        new MapEdge("order", "product-model", 12, 52, false),
                        new MapEdge("order", "money", 40, 210, false),
                        new MapEdge("billing", "customer", 8, 19, false),
                        new MapEdge("billing", "money", 44, 300, false),
                        new MapEdge("billing", "order", 3, 5, true),
                        new MapEdge("catalog", "product-model", 30, 141, false),
                        new MapEdge("catalog", "web-support", 2, 2, false),
                        new MapEdge("customer", "checkout", 1, 1, true),
                        new MapEdge("product-model", "money", 2, 4, false)));
    }

    /** 40 modules, of which every one uses some of those that follow it in the list, the last four most of all. */
    static ModuleMapPicture big() {
        List<MapNode> nodes = new ArrayList<>();
        for (int i = 0; i < DOMAINS.size(); i++) {
            nodes.add(new MapNode(DOMAINS.get(i), Kind.DOMAIN, 12 + i * 37 % 211, 10 + i * 31 % 150));
        }
        nodes.add(new MapNode("catalog-model", Kind.SHARED_MODEL, 31, 31));
        nodes.add(new MapNode("customer-model", Kind.SHARED_MODEL, 9, 9));
        nodes.add(new MapNode("money", Kind.KERNEL, 4, 4));
        nodes.add(new MapNode("web-support", Kind.PLATFORM, 57, 50));
        List<MapEdge> edges = new ArrayList<>();
        for (int user = 0; user < nodes.size(); user++) {
            for (int used = user + 1; used < nodes.size(); used++) {
                int chance = (user * 59 + used * 83) % 101;
                if (chance < (used < DOMAINS.size() ? 15 : 45)) {
                    int pairs = 1 + (user + used) * 7 % 41 * (user * used % 9) / (1 + chance % 5);
                    edges.add(edge(nodes, user, used, pairs, false));
                }
                if (chance == 97 || chance == 99) {
                    edges.add(edge(nodes, used, user, chance % 7 + 1, true));
                }
            }
        }
        return new ModuleMapPicture("Proposed modules of the department store", nodes, edges);
    }

    /** Names that try to be something else. */
    static ModuleMapPicture hostile() {
        List<String> names = List.of(
                "\"",
                "\\",
                "a\\",
                "a\\n\\N\\G",
                "a\"];evil [label=\"x",
                "<script>alert(1)</script>",
                "<b>bold</b>",
                "]]>",
                "&lt;&#10;",
                "line\nbreak\r\n",
                "\u0000\u0007",
                "\uD800",
                "\u202Eright to left",
                "日本語のモジュール名",
                "🪨🧱",
                "é ü ß",
                " ",
                "module 3",
                "legend kernel",
                "-->",
                "/* */ // #",
                "x".repeat(10_000),
                "a:b:c",
                "{a|b}");
        List<MapNode> nodes = new ArrayList<>();
        List<MapEdge> edges = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            nodes.add(new MapNode(names.get(i), Kind.values()[i % 4], i, i));
            if (i > 0) {
                edges.add(edge(nodes, i - 1, i, i, false));
            }
            if (i > 2) {
                edges.add(edge(nodes, i, i - 3, i, true));
            }
        }
        return new ModuleMapPicture("</title><script>alert(1)</script>", nodes, edges);
    }

    private static MapEdge edge(List<MapNode> nodes, int from, int to, int pairs, boolean back) {
        return new MapEdge(nodes.get(from).name(), nodes.get(to).name(), pairs, pairs * 3, back);
    }
}
