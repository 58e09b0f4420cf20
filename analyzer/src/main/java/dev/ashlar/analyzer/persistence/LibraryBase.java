package dev.ashlar.analyzer.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of a library whose subtypes read and write the table of one entity.
 *
 * @param argument which type argument is the entity, from 0
 * @param isClass whether it is a class that works by itself, and no interface that a class is made for
 */
record LibraryBase(Carrier carrier, int argument, boolean isClass) {
    private static final Map<String, LibraryBase> BASES = new HashMap<>();

    static {
        add(
                Carrier.SPRING_DATA,
                0,
                "org.springframework.data.repository",
                List.of(
                        "Repository",
                        "CrudRepository",
                        "ListCrudRepository",
                        "PagingAndSortingRepository",
                        "ListPagingAndSortingRepository"));
        add(Carrier.SPRING_DATA, 0, "org.springframework.data.jpa.repository", List.of("JpaRepository"));
        add(
                Carrier.SPRING_DATA,
                0,
                "org.springframework.data.jpa.repository.support",
                List.of("JpaRepositoryImplementation", "SimpleJpaRepository", "QuerydslJpaRepository"));
        for (String root : List.of("com.baomidou.mybatisplus", "com.baomidou.mybatisplus.extension")) {
            add(Carrier.MYBATIS_PLUS, 0, root + ".service", List.of("IService"));
            add(Carrier.MYBATIS_PLUS, 1, root + ".service.impl", List.of("ServiceImpl"));
        }
        add(Carrier.MYBATIS_PLUS, 0, "com.baomidou.mybatisplus.extension.repository", List.of("IRepository"));
        add(Carrier.MYBATIS_PLUS, 1, "com.baomidou.mybatisplus.extension.repository", List.of("CrudRepository"));
        add(Carrier.MYBATIS_PLUS, 0, "com.baomidou.mybatisplus.mapper", List.of("BaseMapper"));
        add(Carrier.MYBATIS_PLUS, 0, "com.baomidou.mybatisplus.core.mapper", List.of("BaseMapper"));
        add(
                Carrier.MYBATIS_PLUS,
                0,
                "tk.mybatis.mapper.common",
                List.of(
                        "Mapper",
                        "BaseMapper",
                        "ExampleMapper",
                        "RowBoundsMapper",
                        "MySqlMapper",
                        "IdsMapper",
                        "ConditionMapper"));
    }

    private static void add(Carrier carrier, int argument, String packageName, List<String> names) {
        names.forEach(name -> BASES.put(
                packageName + "." + name,
                new LibraryBase(
                        carrier, argument, name.endsWith("JpaRepository") && packageName.endsWith(".support"))));
    }

    static Optional<LibraryBase> of(String name) {
        return Optional.ofNullable(BASES.get(name));
    }
}
