# Written by generator/rows from src/rows: do not edit.
vmovdqa64 0(%rdi), %zmm0
vmovdqa64 0(%rsi), %zmm1
vmovdqa64 64(%rdi), %zmm2
vpmadd52luq %zmm1, %zmm0, %zmm2
vpsrlq $52, %zmm0, %zmm3
vpaddq %zmm3, %zmm2, %zmm3
vmovdqa64 128(%rdi), %zmm2
vpmadd52huq %zmm1, %zmm0, %zmm2
vmovdqa64 64(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm0, %zmm2
vmovdqa64 192(%rdi), %zmm5
vpmadd52huq %zmm4, %zmm0, %zmm5
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm0, %zmm5
vmovdqa64 256(%rdi), %zmm7
vpmadd52huq %zmm6, %zmm0, %zmm7
vmovdqa64 192(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm0, %zmm7
vmovdqa64 320(%rdi), %zmm9
vpmadd52huq %zmm8, %zmm0, %zmm9
vmovdqa64 256(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm0, %zmm9
vmovdqa64 384(%rdi), %zmm11
vpmadd52huq %zmm10, %zmm0, %zmm11
vpmadd52luq %zmm1, %zmm3, %zmm2
vpmadd52huq %zmm1, %zmm3, %zmm5
vpsrlq $52, %zmm3, %zmm1
vpaddq %zmm1, %zmm2, %zmm1
vmovdqa64 320(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm0, %zmm11
vmovdqa64 448(%rdi), %zmm12
vpmadd52huq %zmm2, %zmm0, %zmm12
vpmadd52luq %zmm4, %zmm3, %zmm5
vpmadd52huq %zmm4, %zmm3, %zmm7
vmovdqa64 384(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm0, %zmm12
vmovdqa64 512(%rdi), %zmm13
vpmadd52huq %zmm4, %zmm0, %zmm13
vpmadd52luq %zmm6, %zmm3, %zmm7
vpmadd52huq %zmm6, %zmm3, %zmm9
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm0, %zmm13
vmovdqa64 576(%rdi), %zmm14
vpmadd52huq %zmm6, %zmm0, %zmm14
vpmadd52luq %zmm8, %zmm3, %zmm9
vpmadd52huq %zmm8, %zmm3, %zmm11
vmovdqa64 512(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm0, %zmm14
vmovdqa64 640(%rdi), %zmm15
vpmadd52huq %zmm8, %zmm0, %zmm15
vpmadd52luq %zmm10, %zmm3, %zmm11
vpmadd52huq %zmm10, %zmm3, %zmm12
vmovdqa64 576(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm0, %zmm15
vmovdqa64 704(%rdi), %zmm16
vpmadd52huq %zmm10, %zmm0, %zmm16
vpmadd52luq %zmm2, %zmm3, %zmm12
vpmadd52huq %zmm2, %zmm3, %zmm13
vmovdqa64 640(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm0, %zmm16
vmovdqa64 768(%rdi), %zmm17
vpmadd52huq %zmm2, %zmm0, %zmm17
vpmadd52luq %zmm4, %zmm3, %zmm13
vpmadd52huq %zmm4, %zmm3, %zmm14
vmovdqa64 704(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm0, %zmm17
vmovdqa64 832(%rdi), %zmm18
vpmadd52huq %zmm4, %zmm0, %zmm18
vpmadd52luq %zmm6, %zmm3, %zmm14
vpmadd52huq %zmm6, %zmm3, %zmm15
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm0, %zmm18
vmovdqa64 896(%rdi), %zmm19
vpmadd52huq %zmm6, %zmm0, %zmm19
vpmadd52luq %zmm8, %zmm3, %zmm15
vpmadd52huq %zmm8, %zmm3, %zmm16
vmovdqa64 832(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm0, %zmm19
vmovdqa64 960(%rdi), %zmm20
vpmadd52huq %zmm8, %zmm0, %zmm20
vpmadd52luq %zmm10, %zmm3, %zmm16
vpmadd52huq %zmm10, %zmm3, %zmm17
vmovdqa64 896(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm0, %zmm20
vmovdqa64 1024(%rdi), %zmm21
vpmadd52huq %zmm10, %zmm0, %zmm21
vpmadd52luq %zmm2, %zmm3, %zmm17
vpmadd52huq %zmm2, %zmm3, %zmm18
vmovdqa64 960(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm0, %zmm21
vmovdqa64 1088(%rdi), %zmm22
vpmadd52huq %zmm2, %zmm0, %zmm22
vpmadd52luq %zmm4, %zmm3, %zmm18
vpmadd52huq %zmm4, %zmm3, %zmm19
vmovdqa64 1024(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm0, %zmm22
vmovdqa64 1152(%rdi), %zmm23
vpmadd52huq %zmm4, %zmm0, %zmm23
vpmadd52luq %zmm6, %zmm3, %zmm19
vpmadd52huq %zmm6, %zmm3, %zmm20
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm0, %zmm23
vmovdqa64 1216(%rdi), %zmm24
vpmadd52huq %zmm6, %zmm0, %zmm24
vpmadd52luq %zmm8, %zmm3, %zmm20
vpmadd52huq %zmm8, %zmm3, %zmm21
vmovdqa64 1152(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm0, %zmm24
vmovdqa64 1280(%rdi), %zmm25
vpmadd52huq %zmm8, %zmm0, %zmm25
vpmadd52luq %zmm10, %zmm3, %zmm21
vpmadd52huq %zmm10, %zmm3, %zmm22
vmovdqa64 1216(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm0, %zmm25
vmovdqa64 1344(%rdi), %zmm26
vpmadd52huq %zmm10, %zmm0, %zmm26
vpmadd52luq %zmm2, %zmm3, %zmm22
vpmadd52huq %zmm2, %zmm3, %zmm23
vpmadd52luq %zmm4, %zmm3, %zmm23
vpmadd52huq %zmm4, %zmm3, %zmm24
vpmadd52luq %zmm6, %zmm3, %zmm24
vpmadd52huq %zmm6, %zmm3, %zmm25
vpmadd52luq %zmm8, %zmm3, %zmm25
vpmadd52huq %zmm8, %zmm3, %zmm26
vpmadd52luq %zmm10, %zmm3, %zmm26
vmovdqa64 1408(%rdi), %zmm8
vpmadd52huq %zmm10, %zmm3, %zmm8
vmovdqa64 0(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm1, %zmm5
vpsrlq $52, %zmm1, %zmm3
vpaddq %zmm3, %zmm5, %zmm3
vpmadd52huq %zmm10, %zmm1, %zmm7
vmovdqa64 64(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm1, %zmm7
vpmadd52huq %zmm5, %zmm1, %zmm9
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm1, %zmm9
vpmadd52huq %zmm6, %zmm1, %zmm11
vmovdqa64 192(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm1, %zmm11
vpmadd52huq %zmm4, %zmm1, %zmm12
vmovdqa64 256(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm1, %zmm12
vpmadd52huq %zmm2, %zmm1, %zmm13
vpmadd52luq %zmm10, %zmm3, %zmm7
vpmadd52huq %zmm10, %zmm3, %zmm9
vpsrlq $52, %zmm3, %zmm10
vpaddq %zmm10, %zmm7, %zmm10
vmovdqa64 320(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm1, %zmm13
vpmadd52huq %zmm7, %zmm1, %zmm14
vpmadd52luq %zmm5, %zmm3, %zmm9
vpmadd52huq %zmm5, %zmm3, %zmm11
vmovdqa64 384(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm1, %zmm14
vpmadd52huq %zmm5, %zmm1, %zmm15
vpmadd52luq %zmm6, %zmm3, %zmm11
vpmadd52huq %zmm6, %zmm3, %zmm12
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm1, %zmm15
vpmadd52huq %zmm6, %zmm1, %zmm16
vpmadd52luq %zmm4, %zmm3, %zmm12
vpmadd52huq %zmm4, %zmm3, %zmm13
vmovdqa64 512(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm1, %zmm16
vpmadd52huq %zmm4, %zmm1, %zmm17
vpmadd52luq %zmm2, %zmm3, %zmm13
vpmadd52huq %zmm2, %zmm3, %zmm14
vmovdqa64 576(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm1, %zmm17
vpmadd52huq %zmm2, %zmm1, %zmm18
vpmadd52luq %zmm7, %zmm3, %zmm14
vpmadd52huq %zmm7, %zmm3, %zmm15
vmovdqa64 640(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm1, %zmm18
vpmadd52huq %zmm7, %zmm1, %zmm19
vpmadd52luq %zmm5, %zmm3, %zmm15
vpmadd52huq %zmm5, %zmm3, %zmm16
vmovdqa64 704(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm1, %zmm19
vpmadd52huq %zmm5, %zmm1, %zmm20
vpmadd52luq %zmm6, %zmm3, %zmm16
vpmadd52huq %zmm6, %zmm3, %zmm17
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm1, %zmm20
vpmadd52huq %zmm6, %zmm1, %zmm21
vpmadd52luq %zmm4, %zmm3, %zmm17
vpmadd52huq %zmm4, %zmm3, %zmm18
vmovdqa64 832(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm1, %zmm21
vpmadd52huq %zmm4, %zmm1, %zmm22
vpmadd52luq %zmm2, %zmm3, %zmm18
vpmadd52huq %zmm2, %zmm3, %zmm19
vmovdqa64 896(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm1, %zmm22
vpmadd52huq %zmm2, %zmm1, %zmm23
vpmadd52luq %zmm7, %zmm3, %zmm19
vpmadd52huq %zmm7, %zmm3, %zmm20
vmovdqa64 960(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm1, %zmm23
vpmadd52huq %zmm7, %zmm1, %zmm24
vpmadd52luq %zmm5, %zmm3, %zmm20
vpmadd52huq %zmm5, %zmm3, %zmm21
vmovdqa64 1024(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm1, %zmm24
vpmadd52huq %zmm5, %zmm1, %zmm25
vpmadd52luq %zmm6, %zmm3, %zmm21
vpmadd52huq %zmm6, %zmm3, %zmm22
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm1, %zmm25
vpmadd52huq %zmm6, %zmm1, %zmm26
vpmadd52luq %zmm4, %zmm3, %zmm22
vpmadd52huq %zmm4, %zmm3, %zmm23
vmovdqa64 1152(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm1, %zmm26
vpmadd52huq %zmm4, %zmm1, %zmm8
vpmadd52luq %zmm2, %zmm3, %zmm23
vpmadd52huq %zmm2, %zmm3, %zmm24
vmovdqa64 1216(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm1, %zmm8
vmovdqa64 1472(%rdi), %zmm0
vpmadd52huq %zmm2, %zmm1, %zmm0
vpmadd52luq %zmm7, %zmm3, %zmm24
vpmadd52huq %zmm7, %zmm3, %zmm25
vpmadd52luq %zmm5, %zmm3, %zmm25
vpmadd52huq %zmm5, %zmm3, %zmm26
vpmadd52luq %zmm6, %zmm3, %zmm26
vpmadd52huq %zmm6, %zmm3, %zmm8
vpmadd52luq %zmm4, %zmm3, %zmm8
vpmadd52huq %zmm4, %zmm3, %zmm0
vpmadd52luq %zmm2, %zmm3, %zmm0
vmovdqa64 1536(%rdi), %zmm4
vpmadd52huq %zmm2, %zmm3, %zmm4
vmovdqa64 0(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm10, %zmm9
vpsrlq $52, %zmm10, %zmm3
vpaddq %zmm3, %zmm9, %zmm3
vpmadd52huq %zmm2, %zmm10, %zmm11
vmovdqa64 64(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm10, %zmm11
vpmadd52huq %zmm9, %zmm10, %zmm12
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm10, %zmm12
vpmadd52huq %zmm6, %zmm10, %zmm13
vmovdqa64 192(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm10, %zmm13
vpmadd52huq %zmm5, %zmm10, %zmm14
vmovdqa64 256(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm10, %zmm14
vpmadd52huq %zmm7, %zmm10, %zmm15
vpmadd52luq %zmm2, %zmm3, %zmm11
vpmadd52huq %zmm2, %zmm3, %zmm12
vpsrlq $52, %zmm3, %zmm2
vpaddq %zmm2, %zmm11, %zmm2
vmovdqa64 320(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm10, %zmm15
vpmadd52huq %zmm11, %zmm10, %zmm16
vpmadd52luq %zmm9, %zmm3, %zmm12
vpmadd52huq %zmm9, %zmm3, %zmm13
vmovdqa64 384(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm10, %zmm16
vpmadd52huq %zmm9, %zmm10, %zmm17
vpmadd52luq %zmm6, %zmm3, %zmm13
vpmadd52huq %zmm6, %zmm3, %zmm14
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm10, %zmm17
vpmadd52huq %zmm6, %zmm10, %zmm18
vpmadd52luq %zmm5, %zmm3, %zmm14
vpmadd52huq %zmm5, %zmm3, %zmm15
vmovdqa64 512(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm10, %zmm18
vpmadd52huq %zmm5, %zmm10, %zmm19
vpmadd52luq %zmm7, %zmm3, %zmm15
vpmadd52huq %zmm7, %zmm3, %zmm16
vmovdqa64 576(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm10, %zmm19
vpmadd52huq %zmm7, %zmm10, %zmm20
vpmadd52luq %zmm11, %zmm3, %zmm16
vpmadd52huq %zmm11, %zmm3, %zmm17
vmovdqa64 640(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm10, %zmm20
vpmadd52huq %zmm11, %zmm10, %zmm21
vpmadd52luq %zmm9, %zmm3, %zmm17
vpmadd52huq %zmm9, %zmm3, %zmm18
vmovdqa64 704(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm10, %zmm21
vpmadd52huq %zmm9, %zmm10, %zmm22
vpmadd52luq %zmm6, %zmm3, %zmm18
vpmadd52huq %zmm6, %zmm3, %zmm19
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm10, %zmm22
vpmadd52huq %zmm6, %zmm10, %zmm23
vpmadd52luq %zmm5, %zmm3, %zmm19
vpmadd52huq %zmm5, %zmm3, %zmm20
vmovdqa64 832(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm10, %zmm23
vpmadd52huq %zmm5, %zmm10, %zmm24
vpmadd52luq %zmm7, %zmm3, %zmm20
vpmadd52huq %zmm7, %zmm3, %zmm21
vmovdqa64 896(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm10, %zmm24
vpmadd52huq %zmm7, %zmm10, %zmm25
vpmadd52luq %zmm11, %zmm3, %zmm21
vpmadd52huq %zmm11, %zmm3, %zmm22
vmovdqa64 960(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm10, %zmm25
vpmadd52huq %zmm11, %zmm10, %zmm26
vpmadd52luq %zmm9, %zmm3, %zmm22
vpmadd52huq %zmm9, %zmm3, %zmm23
vmovdqa64 1024(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm10, %zmm26
vpmadd52huq %zmm9, %zmm10, %zmm8
vpmadd52luq %zmm6, %zmm3, %zmm23
vpmadd52huq %zmm6, %zmm3, %zmm24
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm10, %zmm8
vpmadd52huq %zmm6, %zmm10, %zmm0
vpmadd52luq %zmm5, %zmm3, %zmm24
vpmadd52huq %zmm5, %zmm3, %zmm25
vmovdqa64 1152(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm10, %zmm0
vpmadd52huq %zmm5, %zmm10, %zmm4
vpmadd52luq %zmm7, %zmm3, %zmm25
vpmadd52huq %zmm7, %zmm3, %zmm26
vmovdqa64 1216(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm10, %zmm4
vmovdqa64 1600(%rdi), %zmm1
vpmadd52huq %zmm7, %zmm10, %zmm1
vpmadd52luq %zmm11, %zmm3, %zmm26
vpmadd52huq %zmm11, %zmm3, %zmm8
vpmadd52luq %zmm9, %zmm3, %zmm8
vpmadd52huq %zmm9, %zmm3, %zmm0
vpmadd52luq %zmm6, %zmm3, %zmm0
vpmadd52huq %zmm6, %zmm3, %zmm4
vpmadd52luq %zmm5, %zmm3, %zmm4
vpmadd52huq %zmm5, %zmm3, %zmm1
vpmadd52luq %zmm7, %zmm3, %zmm1
vmovdqa64 1664(%rdi), %zmm5
vpmadd52huq %zmm7, %zmm3, %zmm5
vmovdqa64 0(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm2, %zmm12
vpsrlq $52, %zmm2, %zmm3
vpaddq %zmm3, %zmm12, %zmm3
vpmadd52huq %zmm7, %zmm2, %zmm13
vmovdqa64 64(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm2, %zmm13
vpmadd52huq %zmm12, %zmm2, %zmm14
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm2, %zmm14
vpmadd52huq %zmm6, %zmm2, %zmm15
vmovdqa64 192(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm2, %zmm15
vpmadd52huq %zmm9, %zmm2, %zmm16
vmovdqa64 256(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm2, %zmm16
vpmadd52huq %zmm11, %zmm2, %zmm17
vpmadd52luq %zmm7, %zmm3, %zmm13
vpmadd52huq %zmm7, %zmm3, %zmm14
vpsrlq $52, %zmm3, %zmm7
vpaddq %zmm7, %zmm13, %zmm7
vmovdqa64 320(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm2, %zmm17
vpmadd52huq %zmm13, %zmm2, %zmm18
vpmadd52luq %zmm12, %zmm3, %zmm14
vpmadd52huq %zmm12, %zmm3, %zmm15
vmovdqa64 384(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm2, %zmm18
vpmadd52huq %zmm12, %zmm2, %zmm19
vpmadd52luq %zmm6, %zmm3, %zmm15
vpmadd52huq %zmm6, %zmm3, %zmm16
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm2, %zmm19
vpmadd52huq %zmm6, %zmm2, %zmm20
vpmadd52luq %zmm9, %zmm3, %zmm16
vpmadd52huq %zmm9, %zmm3, %zmm17
vmovdqa64 512(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm2, %zmm20
vpmadd52huq %zmm9, %zmm2, %zmm21
vpmadd52luq %zmm11, %zmm3, %zmm17
vpmadd52huq %zmm11, %zmm3, %zmm18
vmovdqa64 576(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm2, %zmm21
vpmadd52huq %zmm11, %zmm2, %zmm22
vpmadd52luq %zmm13, %zmm3, %zmm18
vpmadd52huq %zmm13, %zmm3, %zmm19
vmovdqa64 640(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm2, %zmm22
vpmadd52huq %zmm13, %zmm2, %zmm23
vpmadd52luq %zmm12, %zmm3, %zmm19
vpmadd52huq %zmm12, %zmm3, %zmm20
vmovdqa64 704(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm2, %zmm23
vpmadd52huq %zmm12, %zmm2, %zmm24
vpmadd52luq %zmm6, %zmm3, %zmm20
vpmadd52huq %zmm6, %zmm3, %zmm21
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm2, %zmm24
vpmadd52huq %zmm6, %zmm2, %zmm25
vpmadd52luq %zmm9, %zmm3, %zmm21
vpmadd52huq %zmm9, %zmm3, %zmm22
vmovdqa64 832(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm2, %zmm25
vpmadd52huq %zmm9, %zmm2, %zmm26
vpmadd52luq %zmm11, %zmm3, %zmm22
vpmadd52huq %zmm11, %zmm3, %zmm23
vmovdqa64 896(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm2, %zmm26
vpmadd52huq %zmm11, %zmm2, %zmm8
vpmadd52luq %zmm13, %zmm3, %zmm23
vpmadd52huq %zmm13, %zmm3, %zmm24
vmovdqa64 960(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm2, %zmm8
vpmadd52huq %zmm13, %zmm2, %zmm0
vpmadd52luq %zmm12, %zmm3, %zmm24
vpmadd52huq %zmm12, %zmm3, %zmm25
vmovdqa64 1024(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm2, %zmm0
vpmadd52huq %zmm12, %zmm2, %zmm4
vpmadd52luq %zmm6, %zmm3, %zmm25
vpmadd52huq %zmm6, %zmm3, %zmm26
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm2, %zmm4
vpmadd52huq %zmm6, %zmm2, %zmm1
vpmadd52luq %zmm9, %zmm3, %zmm26
vpmadd52huq %zmm9, %zmm3, %zmm8
vmovdqa64 1152(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm2, %zmm1
vpmadd52huq %zmm9, %zmm2, %zmm5
vpmadd52luq %zmm11, %zmm3, %zmm8
vpmadd52huq %zmm11, %zmm3, %zmm0
vmovdqa64 1216(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm2, %zmm5
vmovdqa64 1728(%rdi), %zmm10
vpmadd52huq %zmm11, %zmm2, %zmm10
vpmadd52luq %zmm13, %zmm3, %zmm0
vpmadd52huq %zmm13, %zmm3, %zmm4
vpmadd52luq %zmm12, %zmm3, %zmm4
vpmadd52huq %zmm12, %zmm3, %zmm1
vpmadd52luq %zmm6, %zmm3, %zmm1
vpmadd52huq %zmm6, %zmm3, %zmm5
vpmadd52luq %zmm9, %zmm3, %zmm5
vpmadd52huq %zmm9, %zmm3, %zmm10
vpmadd52luq %zmm11, %zmm3, %zmm10
vmovdqa64 1792(%rdi), %zmm9
vpmadd52huq %zmm11, %zmm3, %zmm9
vmovdqa64 0(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm7, %zmm14
vpsrlq $52, %zmm7, %zmm3
vpaddq %zmm3, %zmm14, %zmm3
vpmadd52huq %zmm11, %zmm7, %zmm15
vmovdqa64 64(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm7, %zmm15
vpmadd52huq %zmm14, %zmm7, %zmm16
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm7, %zmm16
vpmadd52huq %zmm6, %zmm7, %zmm17
vmovdqa64 192(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm7, %zmm17
vpmadd52huq %zmm12, %zmm7, %zmm18
vmovdqa64 256(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm7, %zmm18
vpmadd52huq %zmm13, %zmm7, %zmm19
vpmadd52luq %zmm11, %zmm3, %zmm15
vpmadd52huq %zmm11, %zmm3, %zmm16
vpsrlq $52, %zmm3, %zmm11
vpaddq %zmm11, %zmm15, %zmm11
vmovdqa64 320(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm7, %zmm19
vpmadd52huq %zmm15, %zmm7, %zmm20
vpmadd52luq %zmm14, %zmm3, %zmm16
vpmadd52huq %zmm14, %zmm3, %zmm17
vmovdqa64 384(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm7, %zmm20
vpmadd52huq %zmm14, %zmm7, %zmm21
vpmadd52luq %zmm6, %zmm3, %zmm17
vpmadd52huq %zmm6, %zmm3, %zmm18
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm7, %zmm21
vpmadd52huq %zmm6, %zmm7, %zmm22
vpmadd52luq %zmm12, %zmm3, %zmm18
vpmadd52huq %zmm12, %zmm3, %zmm19
vmovdqa64 512(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm7, %zmm22
vpmadd52huq %zmm12, %zmm7, %zmm23
vpmadd52luq %zmm13, %zmm3, %zmm19
vpmadd52huq %zmm13, %zmm3, %zmm20
vmovdqa64 576(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm7, %zmm23
vpmadd52huq %zmm13, %zmm7, %zmm24
vpmadd52luq %zmm15, %zmm3, %zmm20
vpmadd52huq %zmm15, %zmm3, %zmm21
vmovdqa64 640(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm7, %zmm24
vpmadd52huq %zmm15, %zmm7, %zmm25
vpmadd52luq %zmm14, %zmm3, %zmm21
vpmadd52huq %zmm14, %zmm3, %zmm22
vmovdqa64 704(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm7, %zmm25
vpmadd52huq %zmm14, %zmm7, %zmm26
vpmadd52luq %zmm6, %zmm3, %zmm22
vpmadd52huq %zmm6, %zmm3, %zmm23
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm7, %zmm26
vpmadd52huq %zmm6, %zmm7, %zmm8
vpmadd52luq %zmm12, %zmm3, %zmm23
vpmadd52huq %zmm12, %zmm3, %zmm24
vmovdqa64 832(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm7, %zmm8
vpmadd52huq %zmm12, %zmm7, %zmm0
vpmadd52luq %zmm13, %zmm3, %zmm24
vpmadd52huq %zmm13, %zmm3, %zmm25
vmovdqa64 896(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm7, %zmm0
vpmadd52huq %zmm13, %zmm7, %zmm4
vpmadd52luq %zmm15, %zmm3, %zmm25
vpmadd52huq %zmm15, %zmm3, %zmm26
vmovdqa64 960(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm7, %zmm4
vpmadd52huq %zmm15, %zmm7, %zmm1
vpmadd52luq %zmm14, %zmm3, %zmm26
vpmadd52huq %zmm14, %zmm3, %zmm8
vmovdqa64 1024(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm7, %zmm1
vpmadd52huq %zmm14, %zmm7, %zmm5
vpmadd52luq %zmm6, %zmm3, %zmm8
vpmadd52huq %zmm6, %zmm3, %zmm0
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm7, %zmm5
vpmadd52huq %zmm6, %zmm7, %zmm10
vpmadd52luq %zmm12, %zmm3, %zmm0
vpmadd52huq %zmm12, %zmm3, %zmm4
vmovdqa64 1152(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm7, %zmm10
vpmadd52huq %zmm12, %zmm7, %zmm9
vpmadd52luq %zmm13, %zmm3, %zmm4
vpmadd52huq %zmm13, %zmm3, %zmm1
vmovdqa64 1216(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm7, %zmm9
vmovdqa64 1856(%rdi), %zmm2
vpmadd52huq %zmm13, %zmm7, %zmm2
vpmadd52luq %zmm15, %zmm3, %zmm1
vpmadd52huq %zmm15, %zmm3, %zmm5
vpmadd52luq %zmm14, %zmm3, %zmm5
vpmadd52huq %zmm14, %zmm3, %zmm10
vpmadd52luq %zmm6, %zmm3, %zmm10
vpmadd52huq %zmm6, %zmm3, %zmm9
vpmadd52luq %zmm12, %zmm3, %zmm9
vpmadd52huq %zmm12, %zmm3, %zmm2
vpmadd52luq %zmm13, %zmm3, %zmm2
vmovdqa64 1920(%rdi), %zmm12
vpmadd52huq %zmm13, %zmm3, %zmm12
vmovdqa64 0(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm11, %zmm16
vpsrlq $52, %zmm11, %zmm3
vpaddq %zmm3, %zmm16, %zmm3
vpmadd52huq %zmm13, %zmm11, %zmm17
vmovdqa64 64(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm11, %zmm17
vpmadd52huq %zmm16, %zmm11, %zmm18
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm11, %zmm18
vpmadd52huq %zmm6, %zmm11, %zmm19
vmovdqa64 192(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm11, %zmm19
vpmadd52huq %zmm14, %zmm11, %zmm20
vmovdqa64 256(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm11, %zmm20
vpmadd52huq %zmm15, %zmm11, %zmm21
vpmadd52luq %zmm13, %zmm3, %zmm17
vpmadd52huq %zmm13, %zmm3, %zmm18
vpsrlq $52, %zmm3, %zmm13
vpaddq %zmm13, %zmm17, %zmm13
vmovdqa64 320(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm11, %zmm21
vpmadd52huq %zmm17, %zmm11, %zmm22
vpmadd52luq %zmm16, %zmm3, %zmm18
vpmadd52huq %zmm16, %zmm3, %zmm19
vmovdqa64 384(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm11, %zmm22
vpmadd52huq %zmm16, %zmm11, %zmm23
vpmadd52luq %zmm6, %zmm3, %zmm19
vpmadd52huq %zmm6, %zmm3, %zmm20
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm11, %zmm23
vpmadd52huq %zmm6, %zmm11, %zmm24
vpmadd52luq %zmm14, %zmm3, %zmm20
vpmadd52huq %zmm14, %zmm3, %zmm21
vmovdqa64 512(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm11, %zmm24
vpmadd52huq %zmm14, %zmm11, %zmm25
vpmadd52luq %zmm15, %zmm3, %zmm21
vpmadd52huq %zmm15, %zmm3, %zmm22
vmovdqa64 576(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm11, %zmm25
vpmadd52huq %zmm15, %zmm11, %zmm26
vpmadd52luq %zmm17, %zmm3, %zmm22
vpmadd52huq %zmm17, %zmm3, %zmm23
vmovdqa64 640(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm11, %zmm26
vpmadd52huq %zmm17, %zmm11, %zmm8
vpmadd52luq %zmm16, %zmm3, %zmm23
vpmadd52huq %zmm16, %zmm3, %zmm24
vmovdqa64 704(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm11, %zmm8
vpmadd52huq %zmm16, %zmm11, %zmm0
vpmadd52luq %zmm6, %zmm3, %zmm24
vpmadd52huq %zmm6, %zmm3, %zmm25
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm11, %zmm0
vpmadd52huq %zmm6, %zmm11, %zmm4
vpmadd52luq %zmm14, %zmm3, %zmm25
vpmadd52huq %zmm14, %zmm3, %zmm26
vmovdqa64 832(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm11, %zmm4
vpmadd52huq %zmm14, %zmm11, %zmm1
vpmadd52luq %zmm15, %zmm3, %zmm26
vpmadd52huq %zmm15, %zmm3, %zmm8
vmovdqa64 896(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm11, %zmm1
vpmadd52huq %zmm15, %zmm11, %zmm5
vpmadd52luq %zmm17, %zmm3, %zmm8
vpmadd52huq %zmm17, %zmm3, %zmm0
vmovdqa64 960(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm11, %zmm5
vpmadd52huq %zmm17, %zmm11, %zmm10
vpmadd52luq %zmm16, %zmm3, %zmm0
vpmadd52huq %zmm16, %zmm3, %zmm4
vmovdqa64 1024(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm11, %zmm10
vpmadd52huq %zmm16, %zmm11, %zmm9
vpmadd52luq %zmm6, %zmm3, %zmm4
vpmadd52huq %zmm6, %zmm3, %zmm1
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm11, %zmm9
vpmadd52huq %zmm6, %zmm11, %zmm2
vpmadd52luq %zmm14, %zmm3, %zmm1
vpmadd52huq %zmm14, %zmm3, %zmm5
vmovdqa64 1152(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm11, %zmm2
vpmadd52huq %zmm14, %zmm11, %zmm12
vpmadd52luq %zmm15, %zmm3, %zmm5
vpmadd52huq %zmm15, %zmm3, %zmm10
vmovdqa64 1216(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm11, %zmm12
vmovdqa64 1984(%rdi), %zmm7
vpmadd52huq %zmm15, %zmm11, %zmm7
vpmadd52luq %zmm17, %zmm3, %zmm10
vpmadd52huq %zmm17, %zmm3, %zmm9
vpmadd52luq %zmm16, %zmm3, %zmm9
vpmadd52huq %zmm16, %zmm3, %zmm2
vpmadd52luq %zmm6, %zmm3, %zmm2
vpmadd52huq %zmm6, %zmm3, %zmm12
vpmadd52luq %zmm14, %zmm3, %zmm12
vpmadd52huq %zmm14, %zmm3, %zmm7
vpmadd52luq %zmm15, %zmm3, %zmm7
vmovdqa64 2048(%rdi), %zmm14
vpmadd52huq %zmm15, %zmm3, %zmm14
vmovdqa64 0(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm13, %zmm18
vpsrlq $52, %zmm13, %zmm3
vpaddq %zmm3, %zmm18, %zmm3
vpmadd52huq %zmm15, %zmm13, %zmm19
vmovdqa64 64(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm13, %zmm19
vpmadd52huq %zmm18, %zmm13, %zmm20
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm13, %zmm20
vpmadd52huq %zmm6, %zmm13, %zmm21
vmovdqa64 192(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm13, %zmm21
vpmadd52huq %zmm16, %zmm13, %zmm22
vmovdqa64 256(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm13, %zmm22
vpmadd52huq %zmm17, %zmm13, %zmm23
vpmadd52luq %zmm15, %zmm3, %zmm19
vpmadd52huq %zmm15, %zmm3, %zmm20
vpsrlq $52, %zmm3, %zmm15
vpaddq %zmm15, %zmm19, %zmm15
vmovdqa64 320(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm13, %zmm23
vpmadd52huq %zmm19, %zmm13, %zmm24
vpmadd52luq %zmm18, %zmm3, %zmm20
vpmadd52huq %zmm18, %zmm3, %zmm21
vmovdqa64 384(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm13, %zmm24
vpmadd52huq %zmm18, %zmm13, %zmm25
vpmadd52luq %zmm6, %zmm3, %zmm21
vpmadd52huq %zmm6, %zmm3, %zmm22
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm13, %zmm25
vpmadd52huq %zmm6, %zmm13, %zmm26
vpmadd52luq %zmm16, %zmm3, %zmm22
vpmadd52huq %zmm16, %zmm3, %zmm23
vmovdqa64 512(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm13, %zmm26
vpmadd52huq %zmm16, %zmm13, %zmm8
vpmadd52luq %zmm17, %zmm3, %zmm23
vpmadd52huq %zmm17, %zmm3, %zmm24
vmovdqa64 576(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm13, %zmm8
vpmadd52huq %zmm17, %zmm13, %zmm0
vpmadd52luq %zmm19, %zmm3, %zmm24
vpmadd52huq %zmm19, %zmm3, %zmm25
vmovdqa64 640(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm13, %zmm0
vpmadd52huq %zmm19, %zmm13, %zmm4
vpmadd52luq %zmm18, %zmm3, %zmm25
vpmadd52huq %zmm18, %zmm3, %zmm26
vmovdqa64 704(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm13, %zmm4
vpmadd52huq %zmm18, %zmm13, %zmm1
vpmadd52luq %zmm6, %zmm3, %zmm26
vpmadd52huq %zmm6, %zmm3, %zmm8
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm13, %zmm1
vpmadd52huq %zmm6, %zmm13, %zmm5
vpmadd52luq %zmm16, %zmm3, %zmm8
vpmadd52huq %zmm16, %zmm3, %zmm0
vmovdqa64 832(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm13, %zmm5
vpmadd52huq %zmm16, %zmm13, %zmm10
vpmadd52luq %zmm17, %zmm3, %zmm0
vpmadd52huq %zmm17, %zmm3, %zmm4
vmovdqa64 896(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm13, %zmm10
vpmadd52huq %zmm17, %zmm13, %zmm9
vpmadd52luq %zmm19, %zmm3, %zmm4
vpmadd52huq %zmm19, %zmm3, %zmm1
vmovdqa64 960(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm13, %zmm9
vpmadd52huq %zmm19, %zmm13, %zmm2
vpmadd52luq %zmm18, %zmm3, %zmm1
vpmadd52huq %zmm18, %zmm3, %zmm5
vmovdqa64 1024(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm13, %zmm2
vpmadd52huq %zmm18, %zmm13, %zmm12
vpmadd52luq %zmm6, %zmm3, %zmm5
vpmadd52huq %zmm6, %zmm3, %zmm10
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm13, %zmm12
vpmadd52huq %zmm6, %zmm13, %zmm7
vpmadd52luq %zmm16, %zmm3, %zmm10
vpmadd52huq %zmm16, %zmm3, %zmm9
vmovdqa64 1152(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm13, %zmm7
vpmadd52huq %zmm16, %zmm13, %zmm14
vpmadd52luq %zmm17, %zmm3, %zmm9
vpmadd52huq %zmm17, %zmm3, %zmm2
vmovdqa64 1216(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm13, %zmm14
vmovdqa64 2112(%rdi), %zmm11
vpmadd52huq %zmm17, %zmm13, %zmm11
vpmadd52luq %zmm19, %zmm3, %zmm2
vpmadd52huq %zmm19, %zmm3, %zmm12
vpmadd52luq %zmm18, %zmm3, %zmm12
vpmadd52huq %zmm18, %zmm3, %zmm7
vpmadd52luq %zmm6, %zmm3, %zmm7
vpmadd52huq %zmm6, %zmm3, %zmm14
vpmadd52luq %zmm16, %zmm3, %zmm14
vpmadd52huq %zmm16, %zmm3, %zmm11
vpmadd52luq %zmm17, %zmm3, %zmm11
vmovdqa64 2176(%rdi), %zmm16
vpmadd52huq %zmm17, %zmm3, %zmm16
vmovdqa64 0(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm15, %zmm20
vpsrlq $52, %zmm15, %zmm3
vpaddq %zmm3, %zmm20, %zmm3
vpmadd52huq %zmm17, %zmm15, %zmm21
vmovdqa64 64(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm15, %zmm21
vpmadd52huq %zmm20, %zmm15, %zmm22
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm15, %zmm22
vpmadd52huq %zmm6, %zmm15, %zmm23
vmovdqa64 192(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm15, %zmm23
vpmadd52huq %zmm18, %zmm15, %zmm24
vmovdqa64 256(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm15, %zmm24
vpmadd52huq %zmm19, %zmm15, %zmm25
vpmadd52luq %zmm17, %zmm3, %zmm21
vpmadd52huq %zmm17, %zmm3, %zmm22
vpsrlq $52, %zmm3, %zmm17
vpaddq %zmm17, %zmm21, %zmm17
vmovdqa64 320(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm15, %zmm25
vpmadd52huq %zmm21, %zmm15, %zmm26
vpmadd52luq %zmm20, %zmm3, %zmm22
vpmadd52huq %zmm20, %zmm3, %zmm23
vmovdqa64 384(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm15, %zmm26
vpmadd52huq %zmm20, %zmm15, %zmm8
vpmadd52luq %zmm6, %zmm3, %zmm23
vpmadd52huq %zmm6, %zmm3, %zmm24
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm15, %zmm8
vpmadd52huq %zmm6, %zmm15, %zmm0
vpmadd52luq %zmm18, %zmm3, %zmm24
vpmadd52huq %zmm18, %zmm3, %zmm25
vmovdqa64 512(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm15, %zmm0
vpmadd52huq %zmm18, %zmm15, %zmm4
vpmadd52luq %zmm19, %zmm3, %zmm25
vpmadd52huq %zmm19, %zmm3, %zmm26
vmovdqa64 576(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm15, %zmm4
vpmadd52huq %zmm19, %zmm15, %zmm1
vpmadd52luq %zmm21, %zmm3, %zmm26
vpmadd52huq %zmm21, %zmm3, %zmm8
vmovdqa64 640(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm15, %zmm1
vpmadd52huq %zmm21, %zmm15, %zmm5
vpmadd52luq %zmm20, %zmm3, %zmm8
vpmadd52huq %zmm20, %zmm3, %zmm0
vmovdqa64 704(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm15, %zmm5
vpmadd52huq %zmm20, %zmm15, %zmm10
vpmadd52luq %zmm6, %zmm3, %zmm0
vpmadd52huq %zmm6, %zmm3, %zmm4
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm15, %zmm10
vpmadd52huq %zmm6, %zmm15, %zmm9
vpmadd52luq %zmm18, %zmm3, %zmm4
vpmadd52huq %zmm18, %zmm3, %zmm1
vmovdqa64 832(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm15, %zmm9
vpmadd52huq %zmm18, %zmm15, %zmm2
vpmadd52luq %zmm19, %zmm3, %zmm1
vpmadd52huq %zmm19, %zmm3, %zmm5
vmovdqa64 896(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm15, %zmm2
vpmadd52huq %zmm19, %zmm15, %zmm12
vpmadd52luq %zmm21, %zmm3, %zmm5
vpmadd52huq %zmm21, %zmm3, %zmm10
vmovdqa64 960(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm15, %zmm12
vpmadd52huq %zmm21, %zmm15, %zmm7
vpmadd52luq %zmm20, %zmm3, %zmm10
vpmadd52huq %zmm20, %zmm3, %zmm9
vmovdqa64 1024(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm15, %zmm7
vpmadd52huq %zmm20, %zmm15, %zmm14
vpmadd52luq %zmm6, %zmm3, %zmm9
vpmadd52huq %zmm6, %zmm3, %zmm2
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm15, %zmm14
vpmadd52huq %zmm6, %zmm15, %zmm11
vpmadd52luq %zmm18, %zmm3, %zmm2
vpmadd52huq %zmm18, %zmm3, %zmm12
vmovdqa64 1152(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm15, %zmm11
vpmadd52huq %zmm18, %zmm15, %zmm16
vpmadd52luq %zmm19, %zmm3, %zmm12
vpmadd52huq %zmm19, %zmm3, %zmm7
vmovdqa64 1216(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm15, %zmm16
vmovdqa64 2240(%rdi), %zmm13
vpmadd52huq %zmm19, %zmm15, %zmm13
vpmadd52luq %zmm21, %zmm3, %zmm7
vpmadd52huq %zmm21, %zmm3, %zmm14
vpmadd52luq %zmm20, %zmm3, %zmm14
vpmadd52huq %zmm20, %zmm3, %zmm11
vpmadd52luq %zmm6, %zmm3, %zmm11
vpmadd52huq %zmm6, %zmm3, %zmm16
vpmadd52luq %zmm18, %zmm3, %zmm16
vpmadd52huq %zmm18, %zmm3, %zmm13
vpmadd52luq %zmm19, %zmm3, %zmm13
vmovdqa64 2304(%rdi), %zmm18
vpmadd52huq %zmm19, %zmm3, %zmm18
vmovdqa64 0(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm17, %zmm22
vpsrlq $52, %zmm17, %zmm3
vpaddq %zmm3, %zmm22, %zmm3
vpmadd52huq %zmm19, %zmm17, %zmm23
vmovdqa64 64(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm17, %zmm23
vpmadd52huq %zmm22, %zmm17, %zmm24
vmovdqa64 128(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm17, %zmm24
vpmadd52huq %zmm6, %zmm17, %zmm25
vmovdqa64 192(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm17, %zmm25
vpmadd52huq %zmm20, %zmm17, %zmm26
vmovdqa64 256(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm17, %zmm26
vpmadd52huq %zmm21, %zmm17, %zmm8
vpmadd52luq %zmm19, %zmm3, %zmm23
vpmadd52huq %zmm19, %zmm3, %zmm24
vpsrlq $52, %zmm3, %zmm19
vpaddq %zmm19, %zmm23, %zmm19
vmovdqa64 320(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm17, %zmm8
vpmadd52huq %zmm23, %zmm17, %zmm0
vpmadd52luq %zmm22, %zmm3, %zmm24
vpmadd52huq %zmm22, %zmm3, %zmm25
vmovdqa64 384(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm17, %zmm0
vpmadd52huq %zmm22, %zmm17, %zmm4
vpmadd52luq %zmm6, %zmm3, %zmm25
vpmadd52huq %zmm6, %zmm3, %zmm26
vmovdqa64 448(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm17, %zmm4
vpmadd52huq %zmm6, %zmm17, %zmm1
vpmadd52luq %zmm20, %zmm3, %zmm26
vpmadd52huq %zmm20, %zmm3, %zmm8
vmovdqa64 512(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm17, %zmm1
vpmadd52huq %zmm20, %zmm17, %zmm5
vpmadd52luq %zmm21, %zmm3, %zmm8
vpmadd52huq %zmm21, %zmm3, %zmm0
vmovdqa64 576(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm17, %zmm5
vpmadd52huq %zmm21, %zmm17, %zmm10
vpmadd52luq %zmm23, %zmm3, %zmm0
vpmadd52huq %zmm23, %zmm3, %zmm4
vmovdqa64 640(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm17, %zmm10
vpmadd52huq %zmm23, %zmm17, %zmm9
vpmadd52luq %zmm22, %zmm3, %zmm4
vpmadd52huq %zmm22, %zmm3, %zmm1
vmovdqa64 704(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm17, %zmm9
vpmadd52huq %zmm22, %zmm17, %zmm2
vpmadd52luq %zmm6, %zmm3, %zmm1
vpmadd52huq %zmm6, %zmm3, %zmm5
vmovdqa64 768(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm17, %zmm2
vpmadd52huq %zmm6, %zmm17, %zmm12
vpmadd52luq %zmm20, %zmm3, %zmm5
vpmadd52huq %zmm20, %zmm3, %zmm10
vmovdqa64 832(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm17, %zmm12
vpmadd52huq %zmm20, %zmm17, %zmm7
vpmadd52luq %zmm21, %zmm3, %zmm10
vpmadd52huq %zmm21, %zmm3, %zmm9
vmovdqa64 896(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm17, %zmm7
vpmadd52huq %zmm21, %zmm17, %zmm14
vpmadd52luq %zmm23, %zmm3, %zmm9
vpmadd52huq %zmm23, %zmm3, %zmm2
vmovdqa64 960(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm17, %zmm14
vpmadd52huq %zmm23, %zmm17, %zmm11
vpmadd52luq %zmm22, %zmm3, %zmm2
vpmadd52huq %zmm22, %zmm3, %zmm12
vmovdqa64 1024(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm17, %zmm11
vpmadd52huq %zmm22, %zmm17, %zmm16
vpmadd52luq %zmm6, %zmm3, %zmm12
vpmadd52huq %zmm6, %zmm3, %zmm7
vmovdqa64 1088(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm17, %zmm16
vpmadd52huq %zmm6, %zmm17, %zmm13
vpmadd52luq %zmm20, %zmm3, %zmm7
vpmadd52huq %zmm20, %zmm3, %zmm14
vmovdqa64 1152(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm17, %zmm13
vpmadd52huq %zmm20, %zmm17, %zmm18
vpmadd52luq %zmm21, %zmm3, %zmm14
vpmadd52huq %zmm21, %zmm3, %zmm11
vmovdqa64 1216(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm17, %zmm18
vmovdqa64 2368(%rdi), %zmm15
vpmadd52huq %zmm21, %zmm17, %zmm15
vpmadd52luq %zmm23, %zmm3, %zmm11
vpmadd52huq %zmm23, %zmm3, %zmm16
vpmadd52luq %zmm22, %zmm3, %zmm16
vpmadd52huq %zmm22, %zmm3, %zmm13
vpmadd52luq %zmm6, %zmm3, %zmm13
vpmadd52huq %zmm6, %zmm3, %zmm18
vpmadd52luq %zmm20, %zmm3, %zmm18
vpmadd52huq %zmm20, %zmm3, %zmm15
vpmadd52luq %zmm21, %zmm3, %zmm15
vmovdqa64 2432(%rdi), %zmm20
vpmadd52huq %zmm21, %zmm3, %zmm20
vmovdqa64 0(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm24
vpsrlq $52, %zmm19, %zmm3
vpaddq %zmm3, %zmm24, %zmm3
vpxord %zmm24, %zmm24, %zmm24
vpmadd52luq 2560(%rsi), %zmm3, %zmm24
vpmadd52huq %zmm21, %zmm19, %zmm25
vmovdqa64 64(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm25
vpmadd52huq %zmm21, %zmm19, %zmm26
vmovdqa64 128(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm26
vpmadd52huq %zmm21, %zmm19, %zmm8
vmovdqa64 192(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm8
vpmadd52huq %zmm21, %zmm19, %zmm0
vmovdqa64 256(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm0
vpmadd52huq %zmm21, %zmm19, %zmm4
vmovdqa64 320(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm4
vpmadd52huq %zmm21, %zmm19, %zmm1
vmovdqa64 384(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm1
vpmadd52huq %zmm21, %zmm19, %zmm5
vmovdqa64 448(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm5
vpmadd52huq %zmm21, %zmm19, %zmm10
vmovdqa64 512(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm10
vpmadd52huq %zmm21, %zmm19, %zmm9
vmovdqa64 576(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm9
vpmadd52huq %zmm21, %zmm19, %zmm2
vmovdqa64 640(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm2
vpmadd52huq %zmm21, %zmm19, %zmm12
vmovdqa64 704(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm12
vpmadd52huq %zmm21, %zmm19, %zmm7
vmovdqa64 768(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm7
vpmadd52huq %zmm21, %zmm19, %zmm14
vmovdqa64 832(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm14
vpmadd52huq %zmm21, %zmm19, %zmm11
vmovdqa64 896(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm11
vpmadd52huq %zmm21, %zmm19, %zmm16
vmovdqa64 960(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm16
vpmadd52huq %zmm21, %zmm19, %zmm13
vmovdqa64 1024(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm13
vpmadd52huq %zmm21, %zmm19, %zmm18
vmovdqa64 1088(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm18
vpmadd52huq %zmm21, %zmm19, %zmm15
vmovdqa64 1152(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm15
vpmadd52huq %zmm21, %zmm19, %zmm20
vmovdqa64 1216(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm19, %zmm20
vmovdqa64 2496(%rdi), %zmm6
vpmadd52huq %zmm21, %zmm19, %zmm6
vmovdqa64 1280(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm24, %zmm3
vpmadd52huq %zmm21, %zmm24, %zmm25
vmovdqa64 1344(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm24, %zmm25
vpmadd52huq %zmm21, %zmm24, %zmm26
vmovdqa64 1408(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm24, %zmm26
vpmadd52huq %zmm21, %zmm24, %zmm8
vmovdqa64 1472(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm24, %zmm8
vpmadd52huq %zmm21, %zmm24, %zmm0
vmovdqa64 1536(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm24, %zmm0
vpmadd52huq %zmm21, %zmm24, %zmm4
vpsrlq $52, %zmm3, %zmm3
vpaddq %zmm3, %zmm25, %zmm3
vmovdqa64 1600(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm24, %zmm4
vpmadd52huq %zmm25, %zmm24, %zmm1
vpsrlq $52, %zmm3, %zmm25
vpaddq %zmm25, %zmm26, %zmm25
vmovdqa64 1664(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm24, %zmm1
vpmadd52huq %zmm26, %zmm24, %zmm5
vpsrlq $52, %zmm25, %zmm26
vpaddq %zmm26, %zmm8, %zmm26
vmovdqa64 1728(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm24, %zmm5
vpmadd52huq %zmm8, %zmm24, %zmm10
vpsrlq $52, %zmm26, %zmm8
vpaddq %zmm8, %zmm0, %zmm8
vmovdqa64 1792(%rsi), %zmm0
vpmadd52luq %zmm0, %zmm24, %zmm10
vpmadd52huq %zmm0, %zmm24, %zmm9
vpsrlq $52, %zmm8, %zmm0
vpaddq %zmm0, %zmm4, %zmm0
vmovdqa64 1856(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm24, %zmm9
vpmadd52huq %zmm4, %zmm24, %zmm2
vpsrlq $52, %zmm0, %zmm4
vpaddq %zmm4, %zmm1, %zmm4
vmovdqa64 1920(%rsi), %zmm1
vpmadd52luq %zmm1, %zmm24, %zmm2
vpmadd52huq %zmm1, %zmm24, %zmm12
vpsrlq $52, %zmm4, %zmm1
vpaddq %zmm1, %zmm5, %zmm1
vmovdqa64 1984(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm24, %zmm12
vpmadd52huq %zmm5, %zmm24, %zmm7
vpsrlq $52, %zmm1, %zmm5
vpaddq %zmm5, %zmm10, %zmm5
vmovdqa64 2048(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm24, %zmm7
vpmadd52huq %zmm10, %zmm24, %zmm14
vpsrlq $52, %zmm5, %zmm10
vpaddq %zmm10, %zmm9, %zmm10
vmovdqa64 2112(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm24, %zmm14
vpmadd52huq %zmm9, %zmm24, %zmm11
vpsrlq $52, %zmm10, %zmm9
vpaddq %zmm9, %zmm2, %zmm9
vmovdqa64 2176(%rsi), %zmm2
vpmadd52luq %zmm2, %zmm24, %zmm11
vpmadd52huq %zmm2, %zmm24, %zmm16
vpsrlq $52, %zmm9, %zmm2
vpaddq %zmm2, %zmm12, %zmm2
vmovdqa64 2240(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm24, %zmm16
vpmadd52huq %zmm12, %zmm24, %zmm13
vpsrlq $52, %zmm2, %zmm12
vpaddq %zmm12, %zmm7, %zmm12
vmovdqa64 2304(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm24, %zmm13
vpmadd52huq %zmm7, %zmm24, %zmm18
vpsrlq $52, %zmm12, %zmm7
vpaddq %zmm7, %zmm14, %zmm7
vmovdqa64 2368(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm24, %zmm18
vpmadd52huq %zmm14, %zmm24, %zmm15
vpsrlq $52, %zmm7, %zmm14
vpaddq %zmm14, %zmm11, %zmm14
vmovdqa64 2432(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm24, %zmm15
vpmadd52huq %zmm11, %zmm24, %zmm20
vpsrlq $52, %zmm14, %zmm11
vpaddq %zmm11, %zmm16, %zmm11
vmovdqa64 2496(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm24, %zmm20
vpmadd52huq %zmm16, %zmm24, %zmm6
vpsrlq $52, %zmm11, %zmm16
vpaddq %zmm16, %zmm13, %zmm16
vpsrlq $52, %zmm16, %zmm13
vpaddq %zmm13, %zmm18, %zmm13
vpsrlq $52, %zmm13, %zmm18
vpaddq %zmm18, %zmm15, %zmm18
vpsrlq $52, %zmm18, %zmm15
vpaddq %zmm15, %zmm20, %zmm15
vpsrlq $52, %zmm15, %zmm20
vpaddq %zmm20, %zmm6, %zmm20
vmovdqa64 %zmm3, 0(%rdx)
vmovdqa64 %zmm25, 64(%rdx)
vmovdqa64 %zmm26, 128(%rdx)
vmovdqa64 %zmm8, 192(%rdx)
vmovdqa64 %zmm0, 256(%rdx)
vmovdqa64 %zmm4, 320(%rdx)
vmovdqa64 %zmm1, 384(%rdx)
vmovdqa64 %zmm5, 448(%rdx)
vmovdqa64 %zmm10, 512(%rdx)
vmovdqa64 %zmm9, 576(%rdx)
vmovdqa64 %zmm2, 640(%rdx)
vmovdqa64 %zmm12, 704(%rdx)
vmovdqa64 %zmm7, 768(%rdx)
vmovdqa64 %zmm14, 832(%rdx)
vmovdqa64 %zmm11, 896(%rdx)
vmovdqa64 %zmm16, 960(%rdx)
vmovdqa64 %zmm13, 1024(%rdx)
vmovdqa64 %zmm18, 1088(%rdx)
vmovdqa64 %zmm15, 1152(%rdx)
vmovdqa64 %zmm20, 1216(%rdx)
vzeroupper
