/** What {@link getSignedUrl} and {@link getSignedCookies} of the drop-in take. */
export interface SignatureOptions {
  /** The ID of the key pair, as CloudFront gave it. */
  keypairId: string;
  /**
   * End of validity: milliseconds since the epoch, or anything that converts to them (`Date`, moment).
   *
   * @defaultValue half an hour from now
   */
  expireTime?: number | Date | string | { valueOf(): number } | undefined;
  /** The viewer's IPv4 range in CIDR notation. Not checked. */
  ipRange?: string | undefined;
  /**
   * PEM, with line breaks (or a literal `\n` in place of each). At run time a `Buffer` serves, too, and never
   * becomes a string.
   */
  privateKeyString?: string | undefined;
  /**
   * The path of a PEM file; wins over `privateKeyString`. Read again at every call. The key itself is refused
   * here, unlike in the original, whose error shows it.
   */
  privateKeyPath?: string | undefined;
}

/** Conditions of a policy. */
export interface PolicyCondition {
  DateLessThan: {
    /** Seconds since the epoch. */
    'AWS:EpochTime': number;
  };
  IpAddress?: {
    'AWS:SourceIp': string;
  };
}

/** One statement of a policy. */
export interface PolicyStatement {
  Resource: string;
  Condition: PolicyCondition;
}

/** A policy, as CloudFront reads it. */
export interface AwsPolicy {
  Statement: PolicyStatement[];
}
