package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.resolution.Watched;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the methods that web frameworks and message brokers call: what stands in their signatures leaves the code as JSON or the like. */
final class OutsideCallers implements Watched.Endpoints {
    private static final Set<String> TYPES = Set.of(
            "RestController",
            "Controller",
            "Path",
            "FeignClient",
            "HttpExchange",
            "WebService",
            "RepositoryRestResource");
    private static final Set<String> METHODS = Set.of(
            "RequestMapping",
            "GetMapping",
            "PostMapping",
            "PutMapping",
            "DeleteMapping",
            "PatchMapping",
            "GET",
            "POST",
            "PUT",
            "DELETE",
            "WebMethod",
            "KafkaListener",
            "RabbitListener",
            "RabbitHandler",
            "JmsListener",
            "SqsListener",
            "StreamListener",
            "MessageMapping",
            "QueryMapping",
            "MutationMapping");

    @Override
    public Optional<String> annotation(TypeFacts type, MethodFacts method) {
        if (type.annotations().isEmpty() && method.annotations().isEmpty()) {
            return Optional.empty();
        }
        return first(method.annotations(), METHODS)
                .or(() -> isOpen(type, method) ? first(type.annotations(), TYPES) : Optional.empty());
    }

    /** Methods without an annotation of their own: those of a remote interface are called, those of a controller are its helpers. */
    private static boolean isOpen(TypeFacts type, MethodFacts method) {
        return type.kind().isInterface() && !method.name().equals(MethodFacts.CONSTRUCTOR);
    }

    private static Optional<String> first(List<AnnotationFacts> annotations, Set<String> wanted) {
        return annotations.stream()
                .map(AnnotationFacts::simpleName)
                .filter(wanted::contains)
                .findFirst();
    }
}
