'use strict';

// How CloudFront gets a public key, in the words of the tool that is used for it. Each text is a piece of a file, or of
// a shell's input, as it stands. Names have been checked: letters, digits, '-' and '_'.

/**
 * @typedef {object} PublicKeyConfig as CloudFront's API has it
 * @property {string} CallerReference
 * @property {string} Name
 * @property {string} EncodedKey PEM that ends in a line break
 */

/** @param {PublicKeyConfig} config */
function cli(config) {
  return `# For Bash and zsh. Prints the key group, then the key pair ID to sign with.
id=$(aws cloudfront create-public-key --query PublicKey.Id --output text \\
  --public-key-config '${JSON.stringify(config)}')
aws cloudfront create-key-group --key-group-config "Name=${config.Name},Items=$id"
echo "$id"
# Then the distribution's behaviour has to trust the group, by the group's ID; in its configuration:
# "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["<ID of the key group>"] }
`;
}

/** @param {PublicKeyConfig} config */
function cloudFormation({ CallerReference, Name, EncodedKey }) {
  const id = pascalCase(Name);
  return `# A public key at CloudFront never changes: a new key is another resource, with another name.
# The distribution's behaviour has to trust the group: TrustedKeyGroups: [!Ref ${id}KeyGroup]
Resources:
  ${id}PublicKey:
    Type: AWS::CloudFront::PublicKey
    Properties:
      PublicKeyConfig:
        CallerReference: '${CallerReference}'
        Name: '${Name}'
        EncodedKey: |
${indented(EncodedKey, 10)}
  ${id}KeyGroup:
    Type: AWS::CloudFront::KeyGroup
    Properties:
      KeyGroupConfig:
        Name: '${Name}'
        Items:
          - !Ref ${id}PublicKey
Outputs:
  ${id}KeyPairId:
    Description: The key pair ID to sign with
    Value: !Ref ${id}PublicKey
`;
}

/** @param {PublicKeyConfig} config */
function cdk({ Name, EncodedKey }) {
  const id = pascalCase(Name);
  return `// import { CfnOutput, aws_cloudfront as cloudfront } from 'aws-cdk-lib';
// A public key at CloudFront never changes: a new key is another construct, with another name.
const publicKey = new cloudfront.PublicKey(this, '${id}PublicKey', {
  publicKeyName: '${Name}',
  encodedKey: \`${EncodedKey}\`,
});
// The distribution's behaviour has to trust the group: trustedKeyGroups: [keyGroup]
const keyGroup = new cloudfront.KeyGroup(this, '${id}KeyGroup', {
  keyGroupName: '${Name}',
  items: [publicKey],
});
// The key pair ID to sign with:
new CfnOutput(this, '${id}KeyPairId', { value: publicKey.publicKeyId });
`;
}

/** @param {PublicKeyConfig} config */
function terraform({ Name, EncodedKey }) {
  const id = /^[0-9-]/.test(Name) ? `_${Name}` : Name;
  return `# A public key at CloudFront never changes: a new key is another resource, with another name.
resource "aws_cloudfront_public_key" "${id}" {
  name = "${Name}"
  # With the line break at its end, with which CloudFront returns it: without, every plan replaces the key.
  encoded_key = <<-PEM
${indented(EncodedKey, 4)}
  PEM
}

# The distribution's behaviour has to trust the group:
# trusted_key_groups = [aws_cloudfront_key_group.${id}.id]
resource "aws_cloudfront_key_group" "${id}" {
  name  = "${Name}"
  items = [aws_cloudfront_public_key.${id}.id]
}

output "${id}_key_pair_id" {
  description = "The key pair ID to sign with"
  value       = aws_cloudfront_public_key.${id}.id
}
`;
}

/**
 * What begins with a letter, of letters and digits alone: a logical ID of CloudFormation.
 *
 * @param {string} name
 */
function pascalCase(name) {
  const words = name.split(/[_-]+/).filter((word) => word !== '');
  const joined = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(joined) ? joined : `Key${joined}`;
}

/**
 * @param {string} pem that ends in a line break
 * @param {number} blanks
 */
function indented(pem, blanks) {
  return pem.trimEnd().replace(/^/gm, ' '.repeat(blanks));
}

/**
 * By the names that the command knows them by.
 *
 * @type {Record<string, { title: string, text(config: PublicKeyConfig): string }>}
 */
const TOOLS = {
  cli: { title: 'AWS CLI', text: cli },
  cloudformation: { title: 'CloudFormation', text: cloudFormation },
  cdk: { title: 'CDK, in TypeScript', text: cdk },
  terraform: { title: 'Terraform', text: terraform },
};

module.exports = { TOOLS };
