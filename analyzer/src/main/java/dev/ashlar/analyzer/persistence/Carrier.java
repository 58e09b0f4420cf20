package dev.ashlar.analyzer.persistence;

/** Where a statement or mapping is written. The label is what users read. */
public enum Carrier {
    JPA("jpa"),
    ORM_XML("orm.xml"),
    HBM_XML("hbm.xml"),
    SPRING_DATA("spring data"),
    MYBATIS_XML("mybatis xml"),
    MYBATIS("mybatis annotation"),
    MYBATIS_PLUS("mybatis-plus"),
    IBATIS("ibatis"),
    SQL_STRING("sql string"),
    QUERY_STRING("query string");

    private final String label;

    Carrier(String label) {
        this.label = label;
    }

    /** Whether objects that were read are written back by themselves once they have changed. */
    public boolean isManaged() {
        return this == JPA || this == ORM_XML || this == HBM_XML;
    }

    /** The name used in every output. */
    public String label() {
        return label;
    }
}
