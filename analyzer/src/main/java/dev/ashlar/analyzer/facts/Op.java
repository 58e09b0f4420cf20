package dev.ashlar.analyzer.facts;

/**
 * The instructions of {@link Code}: a small stack language in which an expression is written in postfix order and every value
 * is a type. Whoever resolves a file runs its code with types for values; no syntax tree is needed, and no recursion.
 *
 * <p>Operands follow the instruction as unsigned variable-length integers. {@code name} is an index into the names of the code,
 * {@code type} one into its type references, {@code kind} the ordinal of a {@link UseKind}. "Pops" and "pushes" tell what the
 * instruction does to the stack.
 */
public final class Op {
    /** {@code line}: the line of what follows. */
    public static final int LINE = 1;
    /** {@code index}: the body of a declared type begins; what follows belongs to it. */
    public static final int ENTER_TYPE = 2;
    /** The body of the innermost type ends. */
    public static final int LEAVE_TYPE = 3;
    /** {@code index}: a method of the innermost type begins, header included: its type parameters are in scope. */
    public static final int ENTER_METHOD = 4;
    /** The method ends. */
    public static final int LEAVE_METHOD = 5;
    /** A block begins: variables and local types declared from here on are gone at its end. */
    public static final int ENTER = 6;
    /** The block ends. */
    public static final int LEAVE = 7;
    /** {@code name type}: a variable of a written type. */
    public static final int DECLARE = 8;
    /** {@code name}: a {@code var}; pops its initializer. */
    public static final int DECLARE_INFERRED = 9;
    /** {@code name}: the {@code var} of an enhanced for; pops what is iterated over. */
    public static final int DECLARE_ELEMENT = 10;
    /** {@code name type index}: the {@code var} at this place of a record pattern of that type. */
    public static final int DECLARE_COMPONENT = 11;
    /** {@code kind type}: the type is named here; its type arguments have instructions of their own. */
    public static final int TYPE = 12;
    /** {@code type}: pushes a value of the written type. */
    public static final int PUSH = 13;
    /** {@code type}: pushes the type itself, as the scope of a static member or method reference. */
    public static final int PUSH_STATIC = 14;
    /** {@code name}: a string literal that could be the name of a class; pushes nothing. */
    public static final int STRING = 15;
    /** Pushes the type of {@code null}. */
    public static final int NULL = 16;
    /** Pushes a value of which nothing is known. */
    public static final int UNKNOWN = 17;
    /** {@code kind name}: a simple name in an expression: variable, else type, else package; pushes it. */
    public static final int NAME = 18;
    /** {@code kind name}: {@code scope.name} in an expression; pops the scope, pushes what it means. */
    public static final int FIELD = 19;
    /** {@code mode name arguments n type...}: a call with n explicit type arguments; pops arguments and scope, pushes result. */
    public static final int CALL = 20;
    /** {@code flags type arguments}: {@code new}; pops arguments (and the outer instance), pushes the object. */
    public static final int CONSTRUCT = 21;
    /** {@code super arguments}: {@code this(...)}, or {@code super(...)} if the first is 1; pops the arguments. */
    public static final int DELEGATE = 22;
    /** Pushes {@code this}. */
    public static final int THIS = 23;
    /** Pushes {@code super}. */
    public static final int SUPER = 24;
    /** {@code type}: pushes {@code Type.super}, the named interface or the superclass of the named class. */
    public static final int SUPER_OF = 25;
    /** {@code type}: pushes the class literal of the type. */
    public static final int CLASS_LITERAL = 26;
    /** {@code type}: pops a value, pushes it as the type. */
    public static final int CAST = 27;
    /** Pops a value that is tested with {@code instanceof}, pushes boolean. */
    public static final int TEST = 28;
    /** Pops index and array, pushes the element. */
    public static final int INDEX = 29;
    /** {@code type n}: pops n elements of an array initializer of that type, pushes the array. */
    public static final int ARRAY = 30;
    /** {@code operator}: pops one, pushes the result; operators are {@link #ARITHMETIC} ... {@link #SAME}. */
    public static final int UNARY = 31;
    /** {@code operator}: pops two, pushes the result. */
    public static final int BINARY = 32;
    /** Pops both branches and the condition, pushes the common type. */
    public static final int CONDITIONAL = 33;
    /** Pops value and variable, pushes the variable's type. */
    public static final int ASSIGN = 34;
    /**
     * {@code flags n (name type+1)... length body}: a lambda with n parameters (type 0: not written); the body is length bytes,
     * the length takes four bytes; pushes the lambda, whose body is run when its target type is known.
     */
    public static final int LAMBDA = 35;
    /** {@code name}: pops the scope of a method reference, pushes the reference. */
    public static final int METHOD_REFERENCE = 36;
    /** Pops the value that the method or lambda returns. */
    public static final int RETURN = 37;
    /** Pops the value that one branch of the innermost switch yields. */
    public static final int YIELD = 38;
    /** Pops a value that nobody uses. */
    public static final int POP = 39;
    /** {@code type}: pops the initializer of a variable of that type. */
    public static final int INITIALIZE = 40;
    /** {@code expression}: a switch begins, a switch expression if the operand is 1; pops its selector. */
    public static final int SWITCH = 41;
    /** {@code name}: a simple name as case label: a constant of the selector's enum, else any constant. */
    public static final int CASE = 42;
    /** A switch statement ends. */
    public static final int END_SWITCH = 43;
    /** A switch expression ends; pushes the common type of what was yielded. */
    public static final int END_SWITCH_EXPRESSION = 44;
    /** Pops a resource that is closed at the end of try. */
    public static final int RESOURCE = 45;
    /** Pops what an enhanced for with a written variable type iterates over. */
    public static final int ITERATE = 46;
    /** {@code name}: a name that a scan of the tokens saw, maybe a type's. */
    public static final int MENTION = 47;
    /** {@code type}: pops a thrown or otherwise expected value whose target is the written type. */
    public static final int EXPECT = 48;

    /** {@code index}: the header of a declared type begins: its type parameters are in scope, its members are not. */
    public static final int ENTER_HEADER = 49;
    /** The header ends. */
    public static final int LEAVE_HEADER = 50;

    /** {@code name n type...}: a variable of what n written types have in common, as in a catch clause with several. */
    public static final int DECLARE_COMMON = 51;

    /** {@code index}: pops an object, pushes it as one of the anonymous class that it was constructed with. */
    public static final int ANONYMOUS = 52;
    /** {@code type n}: a record pattern of that type takes its first n components apart. */
    public static final int DECONSTRUCT = 53;

    /** Mode of {@link #CALL}: no scope. */
    public static final int UNQUALIFIED = 0;
    /** Mode of {@link #CALL}: the scope lies below the arguments. */
    public static final int QUALIFIED = 1;

    /** Flag of {@link #CONSTRUCT}: the diamond. */
    public static final int DIAMOND = 1;
    /** Flag of {@link #CONSTRUCT}: the outer instance lies below the arguments. */
    public static final int INNER = 2;
    /** Flag of {@link #LAMBDA}: the body is an expression, its value stays on the stack. */
    public static final int EXPRESSION = 1;
    /** Flag of {@link #LAMBDA}: can stand where nothing is returned. */
    public static final int VOID_COMPATIBLE = 2;
    /** Flag of {@link #LAMBDA}: can stand where a value is returned. */
    public static final int VALUE_COMPATIBLE = 4;

    /** Operator with a number for a result. */
    public static final int ARITHMETIC = 0;
    /** Operator {@code +}: number or string. */
    public static final int PLUS = 1;
    /** Operator with a boolean for a result. */
    public static final int LOGICAL = 2;
    /** Operator whose result has the type of its (left) operand. */
    public static final int SAME = 3;
    /** Operators {@code & | ^}: boolean or number. */
    public static final int BITWISE = 4;

    private Op() {}
}
