import { OperationNodeTransformer, type KyselyPlugin, type PrimitiveValueListNode, type ValueNode } from 'kysely';

function toDriver(value: unknown): unknown {
  return value instanceof Temporal.Instant ? value.toString() : value;
}

class InstantTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return node.value instanceof Temporal.Instant ? { ...node, value: toDriver(node.value) } : node;
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(toDriver) };
  }
}

/** Lets queries take Temporal.Instant wherever a timestamptz stands; the driver itself would write it as JSON. */
export function instantParameters(): KyselyPlugin {
  const transformer = new InstantTransformer();
  return {
    transformQuery: ({ node }) => transformer.transformNode(node),
    transformResult: ({ result }) => Promise.resolve(result),
  };
}
