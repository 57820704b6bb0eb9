# Written by generator/rows from src/rows: do not edit.
vmovdqa64 0(%rsi), %zmm0
vmovdqa64 64(%rsi), %zmm1
vmovdqa64 128(%rsi), %zmm2
vmovdqa64 192(%rsi), %zmm3
vmovdqa64 256(%rsi), %zmm4
vmovdqa64 320(%rsi), %zmm5
vmovdqa64 384(%rsi), %zmm6
vmovdqa64 448(%rsi), %zmm7
vmovdqa64 512(%rsi), %zmm8
vmovdqa64 576(%rsi), %zmm9
vmovdqa64 640(%rsi), %zmm10
vmovdqa64 704(%rsi), %zmm11
vmovdqa64 768(%rsi), %zmm12
vmovdqa64 832(%rsi), %zmm13
vmovdqa64 896(%rsi), %zmm14
vmovdqa64 960(%rsi), %zmm15
vmovdqa64 1024(%rsi), %zmm16
vmovdqa64 1088(%rsi), %zmm17
vmovdqa64 1152(%rsi), %zmm18
vmovdqa64 1216(%rsi), %zmm19
vpxord %zmm20, %zmm20, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vpxord %zmm22, %zmm22, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpxord %zmm24, %zmm24, %zmm24
vpxord %zmm25, %zmm25, %zmm25
vpxord %zmm26, %zmm26, %zmm26
vpxord %zmm27, %zmm27, %zmm27
vpxord %zmm28, %zmm28, %zmm28
vpxord %zmm29, %zmm29, %zmm29
vmovdqa64 0(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm20
vpmadd52luq %zmm30, %zmm1, %zmm21
vpmadd52luq %zmm30, %zmm2, %zmm22
vpmadd52luq %zmm30, %zmm3, %zmm23
vpmadd52luq %zmm30, %zmm4, %zmm24
vpmadd52luq %zmm30, %zmm5, %zmm25
vpmadd52luq %zmm30, %zmm6, %zmm26
vpmadd52luq %zmm30, %zmm7, %zmm27
vpmadd52luq %zmm30, %zmm8, %zmm28
vpmadd52luq %zmm30, %zmm9, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm21
vpmadd52huq %zmm30, %zmm1, %zmm22
vpmadd52huq %zmm30, %zmm2, %zmm23
vpmadd52huq %zmm30, %zmm3, %zmm24
vpmadd52huq %zmm30, %zmm4, %zmm25
vpmadd52huq %zmm30, %zmm5, %zmm26
vpmadd52huq %zmm30, %zmm6, %zmm27
vpmadd52huq %zmm30, %zmm7, %zmm28
vpmadd52huq %zmm30, %zmm8, %zmm29
vmovdqa64 64(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm21
vpmadd52luq %zmm30, %zmm1, %zmm22
vpmadd52luq %zmm30, %zmm2, %zmm23
vpmadd52luq %zmm30, %zmm3, %zmm24
vpmadd52luq %zmm30, %zmm4, %zmm25
vpmadd52luq %zmm30, %zmm5, %zmm26
vpmadd52luq %zmm30, %zmm6, %zmm27
vpmadd52luq %zmm30, %zmm7, %zmm28
vpmadd52luq %zmm30, %zmm8, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm22
vpmadd52huq %zmm30, %zmm1, %zmm23
vpmadd52huq %zmm30, %zmm2, %zmm24
vpmadd52huq %zmm30, %zmm3, %zmm25
vpmadd52huq %zmm30, %zmm4, %zmm26
vpmadd52huq %zmm30, %zmm5, %zmm27
vpmadd52huq %zmm30, %zmm6, %zmm28
vpmadd52huq %zmm30, %zmm7, %zmm29
vmovdqa64 128(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm22
vpmadd52luq %zmm30, %zmm1, %zmm23
vpmadd52luq %zmm30, %zmm2, %zmm24
vpmadd52luq %zmm30, %zmm3, %zmm25
vpmadd52luq %zmm30, %zmm4, %zmm26
vpmadd52luq %zmm30, %zmm5, %zmm27
vpmadd52luq %zmm30, %zmm6, %zmm28
vpmadd52luq %zmm30, %zmm7, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm23
vpmadd52huq %zmm30, %zmm1, %zmm24
vpmadd52huq %zmm30, %zmm2, %zmm25
vpmadd52huq %zmm30, %zmm3, %zmm26
vpmadd52huq %zmm30, %zmm4, %zmm27
vpmadd52huq %zmm30, %zmm5, %zmm28
vpmadd52huq %zmm30, %zmm6, %zmm29
vmovdqa64 192(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm23
vpmadd52luq %zmm30, %zmm1, %zmm24
vpmadd52luq %zmm30, %zmm2, %zmm25
vpmadd52luq %zmm30, %zmm3, %zmm26
vpmadd52luq %zmm30, %zmm4, %zmm27
vpmadd52luq %zmm30, %zmm5, %zmm28
vpmadd52luq %zmm30, %zmm6, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm24
vpmadd52huq %zmm30, %zmm1, %zmm25
vpmadd52huq %zmm30, %zmm2, %zmm26
vpmadd52huq %zmm30, %zmm3, %zmm27
vpmadd52huq %zmm30, %zmm4, %zmm28
vpmadd52huq %zmm30, %zmm5, %zmm29
vmovdqa64 256(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm24
vpmadd52luq %zmm30, %zmm1, %zmm25
vpmadd52luq %zmm30, %zmm2, %zmm26
vpmadd52luq %zmm30, %zmm3, %zmm27
vpmadd52luq %zmm30, %zmm4, %zmm28
vpmadd52luq %zmm30, %zmm5, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm25
vpmadd52huq %zmm30, %zmm1, %zmm26
vpmadd52huq %zmm30, %zmm2, %zmm27
vpmadd52huq %zmm30, %zmm3, %zmm28
vpmadd52huq %zmm30, %zmm4, %zmm29
vmovdqa64 320(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm25
vpmadd52luq %zmm30, %zmm1, %zmm26
vpmadd52luq %zmm30, %zmm2, %zmm27
vpmadd52luq %zmm30, %zmm3, %zmm28
vpmadd52luq %zmm30, %zmm4, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm26
vpmadd52huq %zmm30, %zmm1, %zmm27
vpmadd52huq %zmm30, %zmm2, %zmm28
vpmadd52huq %zmm30, %zmm3, %zmm29
vmovdqa64 384(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm26
vpmadd52luq %zmm30, %zmm1, %zmm27
vpmadd52luq %zmm30, %zmm2, %zmm28
vpmadd52luq %zmm30, %zmm3, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm27
vpmadd52huq %zmm30, %zmm1, %zmm28
vpmadd52huq %zmm30, %zmm2, %zmm29
vmovdqa64 448(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm27
vpmadd52luq %zmm30, %zmm1, %zmm28
vpmadd52luq %zmm30, %zmm2, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm28
vpmadd52huq %zmm30, %zmm1, %zmm29
vmovdqa64 512(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm28
vpmadd52luq %zmm30, %zmm1, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm29
vpmadd52luq 576(%rdx), %zmm0, %zmm29
vmovdqa64 %zmm20, 0(%rdi)
vmovdqa64 %zmm21, 64(%rdi)
vmovdqa64 %zmm22, 128(%rdi)
vmovdqa64 %zmm23, 192(%rdi)
vmovdqa64 %zmm24, 256(%rdi)
vmovdqa64 %zmm25, 320(%rdi)
vmovdqa64 %zmm26, 384(%rdi)
vmovdqa64 %zmm27, 448(%rdi)
vmovdqa64 %zmm28, 512(%rdi)
vmovdqa64 %zmm29, 576(%rdi)
vpxord %zmm29, %zmm29, %zmm29
vpxord %zmm28, %zmm28, %zmm28
vpxord %zmm27, %zmm27, %zmm27
vpxord %zmm26, %zmm26, %zmm26
vpxord %zmm25, %zmm25, %zmm25
vpxord %zmm24, %zmm24, %zmm24
vpxord %zmm23, %zmm23, %zmm23
vpxord %zmm22, %zmm22, %zmm22
vpxord %zmm21, %zmm21, %zmm21
vpxord %zmm20, %zmm20, %zmm20
vmovdqa64 0(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm10, %zmm29
vpmadd52luq %zmm30, %zmm11, %zmm28
vpmadd52luq %zmm30, %zmm12, %zmm27
vpmadd52luq %zmm30, %zmm13, %zmm26
vpmadd52luq %zmm30, %zmm14, %zmm25
vpmadd52luq %zmm30, %zmm15, %zmm24
vpmadd52luq %zmm30, %zmm16, %zmm23
vpmadd52luq %zmm30, %zmm17, %zmm22
vpmadd52luq %zmm30, %zmm18, %zmm21
vpmadd52luq %zmm30, %zmm19, %zmm20
vpmadd52huq %zmm30, %zmm9, %zmm29
vpmadd52huq %zmm30, %zmm10, %zmm28
vpmadd52huq %zmm30, %zmm11, %zmm27
vpmadd52huq %zmm30, %zmm12, %zmm26
vpmadd52huq %zmm30, %zmm13, %zmm25
vpmadd52huq %zmm30, %zmm14, %zmm24
vpmadd52huq %zmm30, %zmm15, %zmm23
vpmadd52huq %zmm30, %zmm16, %zmm22
vpmadd52huq %zmm30, %zmm17, %zmm21
vpmadd52huq %zmm30, %zmm18, %zmm20
vmovdqa64 64(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm9, %zmm29
vpmadd52luq %zmm30, %zmm10, %zmm28
vpmadd52luq %zmm30, %zmm11, %zmm27
vpmadd52luq %zmm30, %zmm12, %zmm26
vpmadd52luq %zmm30, %zmm13, %zmm25
vpmadd52luq %zmm30, %zmm14, %zmm24
vpmadd52luq %zmm30, %zmm15, %zmm23
vpmadd52luq %zmm30, %zmm16, %zmm22
vpmadd52luq %zmm30, %zmm17, %zmm21
vpmadd52luq %zmm30, %zmm18, %zmm20
vpmadd52huq %zmm30, %zmm8, %zmm29
vpmadd52huq %zmm30, %zmm9, %zmm28
vpmadd52huq %zmm30, %zmm10, %zmm27
vpmadd52huq %zmm30, %zmm11, %zmm26
vpmadd52huq %zmm30, %zmm12, %zmm25
vpmadd52huq %zmm30, %zmm13, %zmm24
vpmadd52huq %zmm30, %zmm14, %zmm23
vpmadd52huq %zmm30, %zmm15, %zmm22
vpmadd52huq %zmm30, %zmm16, %zmm21
vpmadd52huq %zmm30, %zmm17, %zmm20
vmovdqa64 128(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm8, %zmm29
vpmadd52luq %zmm30, %zmm9, %zmm28
vpmadd52luq %zmm30, %zmm10, %zmm27
vpmadd52luq %zmm30, %zmm11, %zmm26
vpmadd52luq %zmm30, %zmm12, %zmm25
vpmadd52luq %zmm30, %zmm13, %zmm24
vpmadd52luq %zmm30, %zmm14, %zmm23
vpmadd52luq %zmm30, %zmm15, %zmm22
vpmadd52luq %zmm30, %zmm16, %zmm21
vpmadd52luq %zmm30, %zmm17, %zmm20
vpmadd52huq %zmm30, %zmm7, %zmm29
vpmadd52huq %zmm30, %zmm8, %zmm28
vpmadd52huq %zmm30, %zmm9, %zmm27
vpmadd52huq %zmm30, %zmm10, %zmm26
vpmadd52huq %zmm30, %zmm11, %zmm25
vpmadd52huq %zmm30, %zmm12, %zmm24
vpmadd52huq %zmm30, %zmm13, %zmm23
vpmadd52huq %zmm30, %zmm14, %zmm22
vpmadd52huq %zmm30, %zmm15, %zmm21
vpmadd52huq %zmm30, %zmm16, %zmm20
vmovdqa64 192(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm7, %zmm29
vpmadd52luq %zmm30, %zmm8, %zmm28
vpmadd52luq %zmm30, %zmm9, %zmm27
vpmadd52luq %zmm30, %zmm10, %zmm26
vpmadd52luq %zmm30, %zmm11, %zmm25
vpmadd52luq %zmm30, %zmm12, %zmm24
vpmadd52luq %zmm30, %zmm13, %zmm23
vpmadd52luq %zmm30, %zmm14, %zmm22
vpmadd52luq %zmm30, %zmm15, %zmm21
vpmadd52luq %zmm30, %zmm16, %zmm20
vpmadd52huq %zmm30, %zmm6, %zmm29
vpmadd52huq %zmm30, %zmm7, %zmm28
vpmadd52huq %zmm30, %zmm8, %zmm27
vpmadd52huq %zmm30, %zmm9, %zmm26
vpmadd52huq %zmm30, %zmm10, %zmm25
vpmadd52huq %zmm30, %zmm11, %zmm24
vpmadd52huq %zmm30, %zmm12, %zmm23
vpmadd52huq %zmm30, %zmm13, %zmm22
vpmadd52huq %zmm30, %zmm14, %zmm21
vpmadd52huq %zmm30, %zmm15, %zmm20
vmovdqa64 256(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm6, %zmm29
vpmadd52luq %zmm30, %zmm7, %zmm28
vpmadd52luq %zmm30, %zmm8, %zmm27
vpmadd52luq %zmm30, %zmm9, %zmm26
vpmadd52luq %zmm30, %zmm10, %zmm25
vpmadd52luq %zmm30, %zmm11, %zmm24
vpmadd52luq %zmm30, %zmm12, %zmm23
vpmadd52luq %zmm30, %zmm13, %zmm22
vpmadd52luq %zmm30, %zmm14, %zmm21
vpmadd52luq %zmm30, %zmm15, %zmm20
vpmadd52huq %zmm30, %zmm5, %zmm29
vpmadd52huq %zmm30, %zmm6, %zmm28
vpmadd52huq %zmm30, %zmm7, %zmm27
vpmadd52huq %zmm30, %zmm8, %zmm26
vpmadd52huq %zmm30, %zmm9, %zmm25
vpmadd52huq %zmm30, %zmm10, %zmm24
vpmadd52huq %zmm30, %zmm11, %zmm23
vpmadd52huq %zmm30, %zmm12, %zmm22
vpmadd52huq %zmm30, %zmm13, %zmm21
vpmadd52huq %zmm30, %zmm14, %zmm20
vmovdqa64 320(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm5, %zmm29
vpmadd52luq %zmm30, %zmm6, %zmm28
vpmadd52luq %zmm30, %zmm7, %zmm27
vpmadd52luq %zmm30, %zmm8, %zmm26
vpmadd52luq %zmm30, %zmm9, %zmm25
vpmadd52luq %zmm30, %zmm10, %zmm24
vpmadd52luq %zmm30, %zmm11, %zmm23
vpmadd52luq %zmm30, %zmm12, %zmm22
vpmadd52luq %zmm30, %zmm13, %zmm21
vpmadd52luq %zmm30, %zmm14, %zmm20
vpmadd52huq %zmm30, %zmm4, %zmm29
vpmadd52huq %zmm30, %zmm5, %zmm28
vpmadd52huq %zmm30, %zmm6, %zmm27
vpmadd52huq %zmm30, %zmm7, %zmm26
vpmadd52huq %zmm30, %zmm8, %zmm25
vpmadd52huq %zmm30, %zmm9, %zmm24
vpmadd52huq %zmm30, %zmm10, %zmm23
vpmadd52huq %zmm30, %zmm11, %zmm22
vpmadd52huq %zmm30, %zmm12, %zmm21
vpmadd52huq %zmm30, %zmm13, %zmm20
vmovdqa64 384(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm4, %zmm29
vpmadd52luq %zmm30, %zmm5, %zmm28
vpmadd52luq %zmm30, %zmm6, %zmm27
vpmadd52luq %zmm30, %zmm7, %zmm26
vpmadd52luq %zmm30, %zmm8, %zmm25
vpmadd52luq %zmm30, %zmm9, %zmm24
vpmadd52luq %zmm30, %zmm10, %zmm23
vpmadd52luq %zmm30, %zmm11, %zmm22
vpmadd52luq %zmm30, %zmm12, %zmm21
vpmadd52luq %zmm30, %zmm13, %zmm20
vpmadd52huq %zmm30, %zmm3, %zmm29
vpmadd52huq %zmm30, %zmm4, %zmm28
vpmadd52huq %zmm30, %zmm5, %zmm27
vpmadd52huq %zmm30, %zmm6, %zmm26
vpmadd52huq %zmm30, %zmm7, %zmm25
vpmadd52huq %zmm30, %zmm8, %zmm24
vpmadd52huq %zmm30, %zmm9, %zmm23
vpmadd52huq %zmm30, %zmm10, %zmm22
vpmadd52huq %zmm30, %zmm11, %zmm21
vpmadd52huq %zmm30, %zmm12, %zmm20
vmovdqa64 448(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm3, %zmm29
vpmadd52luq %zmm30, %zmm4, %zmm28
vpmadd52luq %zmm30, %zmm5, %zmm27
vpmadd52luq %zmm30, %zmm6, %zmm26
vpmadd52luq %zmm30, %zmm7, %zmm25
vpmadd52luq %zmm30, %zmm8, %zmm24
vpmadd52luq %zmm30, %zmm9, %zmm23
vpmadd52luq %zmm30, %zmm10, %zmm22
vpmadd52luq %zmm30, %zmm11, %zmm21
vpmadd52luq %zmm30, %zmm12, %zmm20
vpmadd52huq %zmm30, %zmm2, %zmm29
vpmadd52huq %zmm30, %zmm3, %zmm28
vpmadd52huq %zmm30, %zmm4, %zmm27
vpmadd52huq %zmm30, %zmm5, %zmm26
vpmadd52huq %zmm30, %zmm6, %zmm25
vpmadd52huq %zmm30, %zmm7, %zmm24
vpmadd52huq %zmm30, %zmm8, %zmm23
vpmadd52huq %zmm30, %zmm9, %zmm22
vpmadd52huq %zmm30, %zmm10, %zmm21
vpmadd52huq %zmm30, %zmm11, %zmm20
vmovdqa64 512(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm2, %zmm29
vpmadd52luq %zmm30, %zmm3, %zmm28
vpmadd52luq %zmm30, %zmm4, %zmm27
vpmadd52luq %zmm30, %zmm5, %zmm26
vpmadd52luq %zmm30, %zmm6, %zmm25
vpmadd52luq %zmm30, %zmm7, %zmm24
vpmadd52luq %zmm30, %zmm8, %zmm23
vpmadd52luq %zmm30, %zmm9, %zmm22
vpmadd52luq %zmm30, %zmm10, %zmm21
vpmadd52luq %zmm30, %zmm11, %zmm20
vpmadd52huq %zmm30, %zmm1, %zmm29
vpmadd52huq %zmm30, %zmm2, %zmm28
vpmadd52huq %zmm30, %zmm3, %zmm27
vpmadd52huq %zmm30, %zmm4, %zmm26
vpmadd52huq %zmm30, %zmm5, %zmm25
vpmadd52huq %zmm30, %zmm6, %zmm24
vpmadd52huq %zmm30, %zmm7, %zmm23
vpmadd52huq %zmm30, %zmm8, %zmm22
vpmadd52huq %zmm30, %zmm9, %zmm21
vpmadd52huq %zmm30, %zmm10, %zmm20
vmovdqa64 576(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm1, %zmm29
vpmadd52luq %zmm30, %zmm2, %zmm28
vpmadd52luq %zmm30, %zmm3, %zmm27
vpmadd52luq %zmm30, %zmm4, %zmm26
vpmadd52luq %zmm30, %zmm5, %zmm25
vpmadd52luq %zmm30, %zmm6, %zmm24
vpmadd52luq %zmm30, %zmm7, %zmm23
vpmadd52luq %zmm30, %zmm8, %zmm22
vpmadd52luq %zmm30, %zmm9, %zmm21
vpmadd52luq %zmm30, %zmm10, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm29
vpmadd52huq %zmm30, %zmm1, %zmm28
vpmadd52huq %zmm30, %zmm2, %zmm27
vpmadd52huq %zmm30, %zmm3, %zmm26
vpmadd52huq %zmm30, %zmm4, %zmm25
vpmadd52huq %zmm30, %zmm5, %zmm24
vpmadd52huq %zmm30, %zmm6, %zmm23
vpmadd52huq %zmm30, %zmm7, %zmm22
vpmadd52huq %zmm30, %zmm8, %zmm21
vpmadd52huq %zmm30, %zmm9, %zmm20
vmovdqa64 640(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm29
vpmadd52luq %zmm30, %zmm1, %zmm28
vpmadd52luq %zmm30, %zmm2, %zmm27
vpmadd52luq %zmm30, %zmm3, %zmm26
vpmadd52luq %zmm30, %zmm4, %zmm25
vpmadd52luq %zmm30, %zmm5, %zmm24
vpmadd52luq %zmm30, %zmm6, %zmm23
vpmadd52luq %zmm30, %zmm7, %zmm22
vpmadd52luq %zmm30, %zmm8, %zmm21
vpmadd52luq %zmm30, %zmm9, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm28
vpmadd52huq %zmm30, %zmm1, %zmm27
vpmadd52huq %zmm30, %zmm2, %zmm26
vpmadd52huq %zmm30, %zmm3, %zmm25
vpmadd52huq %zmm30, %zmm4, %zmm24
vpmadd52huq %zmm30, %zmm5, %zmm23
vpmadd52huq %zmm30, %zmm6, %zmm22
vpmadd52huq %zmm30, %zmm7, %zmm21
vpmadd52huq %zmm30, %zmm8, %zmm20
vmovdqa64 704(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm28
vpmadd52luq %zmm30, %zmm1, %zmm27
vpmadd52luq %zmm30, %zmm2, %zmm26
vpmadd52luq %zmm30, %zmm3, %zmm25
vpmadd52luq %zmm30, %zmm4, %zmm24
vpmadd52luq %zmm30, %zmm5, %zmm23
vpmadd52luq %zmm30, %zmm6, %zmm22
vpmadd52luq %zmm30, %zmm7, %zmm21
vpmadd52luq %zmm30, %zmm8, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm27
vpmadd52huq %zmm30, %zmm1, %zmm26
vpmadd52huq %zmm30, %zmm2, %zmm25
vpmadd52huq %zmm30, %zmm3, %zmm24
vpmadd52huq %zmm30, %zmm4, %zmm23
vpmadd52huq %zmm30, %zmm5, %zmm22
vpmadd52huq %zmm30, %zmm6, %zmm21
vpmadd52huq %zmm30, %zmm7, %zmm20
vmovdqa64 768(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm27
vpmadd52luq %zmm30, %zmm1, %zmm26
vpmadd52luq %zmm30, %zmm2, %zmm25
vpmadd52luq %zmm30, %zmm3, %zmm24
vpmadd52luq %zmm30, %zmm4, %zmm23
vpmadd52luq %zmm30, %zmm5, %zmm22
vpmadd52luq %zmm30, %zmm6, %zmm21
vpmadd52luq %zmm30, %zmm7, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm26
vpmadd52huq %zmm30, %zmm1, %zmm25
vpmadd52huq %zmm30, %zmm2, %zmm24
vpmadd52huq %zmm30, %zmm3, %zmm23
vpmadd52huq %zmm30, %zmm4, %zmm22
vpmadd52huq %zmm30, %zmm5, %zmm21
vpmadd52huq %zmm30, %zmm6, %zmm20
vmovdqa64 832(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm26
vpmadd52luq %zmm30, %zmm1, %zmm25
vpmadd52luq %zmm30, %zmm2, %zmm24
vpmadd52luq %zmm30, %zmm3, %zmm23
vpmadd52luq %zmm30, %zmm4, %zmm22
vpmadd52luq %zmm30, %zmm5, %zmm21
vpmadd52luq %zmm30, %zmm6, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm25
vpmadd52huq %zmm30, %zmm1, %zmm24
vpmadd52huq %zmm30, %zmm2, %zmm23
vpmadd52huq %zmm30, %zmm3, %zmm22
vpmadd52huq %zmm30, %zmm4, %zmm21
vpmadd52huq %zmm30, %zmm5, %zmm20
vmovdqa64 896(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm25
vpmadd52luq %zmm30, %zmm1, %zmm24
vpmadd52luq %zmm30, %zmm2, %zmm23
vpmadd52luq %zmm30, %zmm3, %zmm22
vpmadd52luq %zmm30, %zmm4, %zmm21
vpmadd52luq %zmm30, %zmm5, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm24
vpmadd52huq %zmm30, %zmm1, %zmm23
vpmadd52huq %zmm30, %zmm2, %zmm22
vpmadd52huq %zmm30, %zmm3, %zmm21
vpmadd52huq %zmm30, %zmm4, %zmm20
vmovdqa64 960(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm24
vpmadd52luq %zmm30, %zmm1, %zmm23
vpmadd52luq %zmm30, %zmm2, %zmm22
vpmadd52luq %zmm30, %zmm3, %zmm21
vpmadd52luq %zmm30, %zmm4, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm23
vpmadd52huq %zmm30, %zmm1, %zmm22
vpmadd52huq %zmm30, %zmm2, %zmm21
vpmadd52huq %zmm30, %zmm3, %zmm20
vmovdqa64 1024(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm23
vpmadd52luq %zmm30, %zmm1, %zmm22
vpmadd52luq %zmm30, %zmm2, %zmm21
vpmadd52luq %zmm30, %zmm3, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm22
vpmadd52huq %zmm30, %zmm1, %zmm21
vpmadd52huq %zmm30, %zmm2, %zmm20
vmovdqa64 1088(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm22
vpmadd52luq %zmm30, %zmm1, %zmm21
vpmadd52luq %zmm30, %zmm2, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm21
vpmadd52huq %zmm30, %zmm1, %zmm20
vmovdqa64 1152(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm21
vpmadd52luq %zmm30, %zmm1, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm20
vpmadd52luq 1216(%rdx), %zmm0, %zmm20
vmovdqa64 %zmm29, 640(%rdi)
vmovdqa64 %zmm28, 704(%rdi)
vmovdqa64 %zmm27, 768(%rdi)
vmovdqa64 %zmm26, 832(%rdi)
vmovdqa64 %zmm25, 896(%rdi)
vmovdqa64 %zmm24, 960(%rdi)
vmovdqa64 %zmm23, 1024(%rdi)
vmovdqa64 %zmm22, 1088(%rdi)
vmovdqa64 %zmm21, 1152(%rdi)
vmovdqa64 %zmm20, 1216(%rdi)
vpxord %zmm20, %zmm20, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vpxord %zmm22, %zmm22, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpxord %zmm24, %zmm24, %zmm24
vpxord %zmm25, %zmm25, %zmm25
vpxord %zmm26, %zmm26, %zmm26
vpxord %zmm27, %zmm27, %zmm27
vpxord %zmm28, %zmm28, %zmm28
vpxord %zmm29, %zmm29, %zmm29
vpmadd52huq 0(%rdx), %zmm19, %zmm20
vmovdqa64 64(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm19, %zmm20
vpmadd52huq %zmm30, %zmm18, %zmm20
vpmadd52huq %zmm30, %zmm19, %zmm21
vmovdqa64 128(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm18, %zmm20
vpmadd52luq %zmm30, %zmm19, %zmm21
vpmadd52huq %zmm30, %zmm17, %zmm20
vpmadd52huq %zmm30, %zmm18, %zmm21
vpmadd52huq %zmm30, %zmm19, %zmm22
vmovdqa64 192(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm17, %zmm20
vpmadd52luq %zmm30, %zmm18, %zmm21
vpmadd52luq %zmm30, %zmm19, %zmm22
vpmadd52huq %zmm30, %zmm16, %zmm20
vpmadd52huq %zmm30, %zmm17, %zmm21
vpmadd52huq %zmm30, %zmm18, %zmm22
vpmadd52huq %zmm30, %zmm19, %zmm23
vmovdqa64 256(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm16, %zmm20
vpmadd52luq %zmm30, %zmm17, %zmm21
vpmadd52luq %zmm30, %zmm18, %zmm22
vpmadd52luq %zmm30, %zmm19, %zmm23
vpmadd52huq %zmm30, %zmm15, %zmm20
vpmadd52huq %zmm30, %zmm16, %zmm21
vpmadd52huq %zmm30, %zmm17, %zmm22
vpmadd52huq %zmm30, %zmm18, %zmm23
vpmadd52huq %zmm30, %zmm19, %zmm24
vmovdqa64 320(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm15, %zmm20
vpmadd52luq %zmm30, %zmm16, %zmm21
vpmadd52luq %zmm30, %zmm17, %zmm22
vpmadd52luq %zmm30, %zmm18, %zmm23
vpmadd52luq %zmm30, %zmm19, %zmm24
vpmadd52huq %zmm30, %zmm14, %zmm20
vpmadd52huq %zmm30, %zmm15, %zmm21
vpmadd52huq %zmm30, %zmm16, %zmm22
vpmadd52huq %zmm30, %zmm17, %zmm23
vpmadd52huq %zmm30, %zmm18, %zmm24
vpmadd52huq %zmm30, %zmm19, %zmm25
vmovdqa64 384(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm14, %zmm20
vpmadd52luq %zmm30, %zmm15, %zmm21
vpmadd52luq %zmm30, %zmm16, %zmm22
vpmadd52luq %zmm30, %zmm17, %zmm23
vpmadd52luq %zmm30, %zmm18, %zmm24
vpmadd52luq %zmm30, %zmm19, %zmm25
vpmadd52huq %zmm30, %zmm13, %zmm20
vpmadd52huq %zmm30, %zmm14, %zmm21
vpmadd52huq %zmm30, %zmm15, %zmm22
vpmadd52huq %zmm30, %zmm16, %zmm23
vpmadd52huq %zmm30, %zmm17, %zmm24
vpmadd52huq %zmm30, %zmm18, %zmm25
vpmadd52huq %zmm30, %zmm19, %zmm26
vmovdqa64 448(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm13, %zmm20
vpmadd52luq %zmm30, %zmm14, %zmm21
vpmadd52luq %zmm30, %zmm15, %zmm22
vpmadd52luq %zmm30, %zmm16, %zmm23
vpmadd52luq %zmm30, %zmm17, %zmm24
vpmadd52luq %zmm30, %zmm18, %zmm25
vpmadd52luq %zmm30, %zmm19, %zmm26
vpmadd52huq %zmm30, %zmm12, %zmm20
vpmadd52huq %zmm30, %zmm13, %zmm21
vpmadd52huq %zmm30, %zmm14, %zmm22
vpmadd52huq %zmm30, %zmm15, %zmm23
vpmadd52huq %zmm30, %zmm16, %zmm24
vpmadd52huq %zmm30, %zmm17, %zmm25
vpmadd52huq %zmm30, %zmm18, %zmm26
vpmadd52huq %zmm30, %zmm19, %zmm27
vmovdqa64 512(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm12, %zmm20
vpmadd52luq %zmm30, %zmm13, %zmm21
vpmadd52luq %zmm30, %zmm14, %zmm22
vpmadd52luq %zmm30, %zmm15, %zmm23
vpmadd52luq %zmm30, %zmm16, %zmm24
vpmadd52luq %zmm30, %zmm17, %zmm25
vpmadd52luq %zmm30, %zmm18, %zmm26
vpmadd52luq %zmm30, %zmm19, %zmm27
vpmadd52huq %zmm30, %zmm11, %zmm20
vpmadd52huq %zmm30, %zmm12, %zmm21
vpmadd52huq %zmm30, %zmm13, %zmm22
vpmadd52huq %zmm30, %zmm14, %zmm23
vpmadd52huq %zmm30, %zmm15, %zmm24
vpmadd52huq %zmm30, %zmm16, %zmm25
vpmadd52huq %zmm30, %zmm17, %zmm26
vpmadd52huq %zmm30, %zmm18, %zmm27
vpmadd52huq %zmm30, %zmm19, %zmm28
vmovdqa64 576(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm11, %zmm20
vpmadd52luq %zmm30, %zmm12, %zmm21
vpmadd52luq %zmm30, %zmm13, %zmm22
vpmadd52luq %zmm30, %zmm14, %zmm23
vpmadd52luq %zmm30, %zmm15, %zmm24
vpmadd52luq %zmm30, %zmm16, %zmm25
vpmadd52luq %zmm30, %zmm17, %zmm26
vpmadd52luq %zmm30, %zmm18, %zmm27
vpmadd52luq %zmm30, %zmm19, %zmm28
vpmadd52huq %zmm30, %zmm10, %zmm20
vpmadd52huq %zmm30, %zmm11, %zmm21
vpmadd52huq %zmm30, %zmm12, %zmm22
vpmadd52huq %zmm30, %zmm13, %zmm23
vpmadd52huq %zmm30, %zmm14, %zmm24
vpmadd52huq %zmm30, %zmm15, %zmm25
vpmadd52huq %zmm30, %zmm16, %zmm26
vpmadd52huq %zmm30, %zmm17, %zmm27
vpmadd52huq %zmm30, %zmm18, %zmm28
vpmadd52huq %zmm30, %zmm19, %zmm29
vmovdqa64 640(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm10, %zmm20
vpmadd52luq %zmm30, %zmm11, %zmm21
vpmadd52luq %zmm30, %zmm12, %zmm22
vpmadd52luq %zmm30, %zmm13, %zmm23
vpmadd52luq %zmm30, %zmm14, %zmm24
vpmadd52luq %zmm30, %zmm15, %zmm25
vpmadd52luq %zmm30, %zmm16, %zmm26
vpmadd52luq %zmm30, %zmm17, %zmm27
vpmadd52luq %zmm30, %zmm18, %zmm28
vpmadd52luq %zmm30, %zmm19, %zmm29
vpmadd52huq %zmm30, %zmm9, %zmm20
vpmadd52huq %zmm30, %zmm10, %zmm21
vpmadd52huq %zmm30, %zmm11, %zmm22
vpmadd52huq %zmm30, %zmm12, %zmm23
vpmadd52huq %zmm30, %zmm13, %zmm24
vpmadd52huq %zmm30, %zmm14, %zmm25
vpmadd52huq %zmm30, %zmm15, %zmm26
vpmadd52huq %zmm30, %zmm16, %zmm27
vpmadd52huq %zmm30, %zmm17, %zmm28
vpmadd52huq %zmm30, %zmm18, %zmm29
vmovdqa64 704(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm9, %zmm20
vpmadd52luq %zmm30, %zmm10, %zmm21
vpmadd52luq %zmm30, %zmm11, %zmm22
vpmadd52luq %zmm30, %zmm12, %zmm23
vpmadd52luq %zmm30, %zmm13, %zmm24
vpmadd52luq %zmm30, %zmm14, %zmm25
vpmadd52luq %zmm30, %zmm15, %zmm26
vpmadd52luq %zmm30, %zmm16, %zmm27
vpmadd52luq %zmm30, %zmm17, %zmm28
vpmadd52luq %zmm30, %zmm18, %zmm29
vpmadd52huq %zmm30, %zmm8, %zmm20
vpmadd52huq %zmm30, %zmm9, %zmm21
vpmadd52huq %zmm30, %zmm10, %zmm22
vpmadd52huq %zmm30, %zmm11, %zmm23
vpmadd52huq %zmm30, %zmm12, %zmm24
vpmadd52huq %zmm30, %zmm13, %zmm25
vpmadd52huq %zmm30, %zmm14, %zmm26
vpmadd52huq %zmm30, %zmm15, %zmm27
vpmadd52huq %zmm30, %zmm16, %zmm28
vpmadd52huq %zmm30, %zmm17, %zmm29
vmovdqa64 768(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm8, %zmm20
vpmadd52luq %zmm30, %zmm9, %zmm21
vpmadd52luq %zmm30, %zmm10, %zmm22
vpmadd52luq %zmm30, %zmm11, %zmm23
vpmadd52luq %zmm30, %zmm12, %zmm24
vpmadd52luq %zmm30, %zmm13, %zmm25
vpmadd52luq %zmm30, %zmm14, %zmm26
vpmadd52luq %zmm30, %zmm15, %zmm27
vpmadd52luq %zmm30, %zmm16, %zmm28
vpmadd52luq %zmm30, %zmm17, %zmm29
vpmadd52huq %zmm30, %zmm7, %zmm20
vpmadd52huq %zmm30, %zmm8, %zmm21
vpmadd52huq %zmm30, %zmm9, %zmm22
vpmadd52huq %zmm30, %zmm10, %zmm23
vpmadd52huq %zmm30, %zmm11, %zmm24
vpmadd52huq %zmm30, %zmm12, %zmm25
vpmadd52huq %zmm30, %zmm13, %zmm26
vpmadd52huq %zmm30, %zmm14, %zmm27
vpmadd52huq %zmm30, %zmm15, %zmm28
vpmadd52huq %zmm30, %zmm16, %zmm29
vmovdqa64 832(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm7, %zmm20
vpmadd52luq %zmm30, %zmm8, %zmm21
vpmadd52luq %zmm30, %zmm9, %zmm22
vpmadd52luq %zmm30, %zmm10, %zmm23
vpmadd52luq %zmm30, %zmm11, %zmm24
vpmadd52luq %zmm30, %zmm12, %zmm25
vpmadd52luq %zmm30, %zmm13, %zmm26
vpmadd52luq %zmm30, %zmm14, %zmm27
vpmadd52luq %zmm30, %zmm15, %zmm28
vpmadd52luq %zmm30, %zmm16, %zmm29
vpmadd52huq %zmm30, %zmm6, %zmm20
vpmadd52huq %zmm30, %zmm7, %zmm21
vpmadd52huq %zmm30, %zmm8, %zmm22
vpmadd52huq %zmm30, %zmm9, %zmm23
vpmadd52huq %zmm30, %zmm10, %zmm24
vpmadd52huq %zmm30, %zmm11, %zmm25
vpmadd52huq %zmm30, %zmm12, %zmm26
vpmadd52huq %zmm30, %zmm13, %zmm27
vpmadd52huq %zmm30, %zmm14, %zmm28
vpmadd52huq %zmm30, %zmm15, %zmm29
vmovdqa64 896(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm6, %zmm20
vpmadd52luq %zmm30, %zmm7, %zmm21
vpmadd52luq %zmm30, %zmm8, %zmm22
vpmadd52luq %zmm30, %zmm9, %zmm23
vpmadd52luq %zmm30, %zmm10, %zmm24
vpmadd52luq %zmm30, %zmm11, %zmm25
vpmadd52luq %zmm30, %zmm12, %zmm26
vpmadd52luq %zmm30, %zmm13, %zmm27
vpmadd52luq %zmm30, %zmm14, %zmm28
vpmadd52luq %zmm30, %zmm15, %zmm29
vpmadd52huq %zmm30, %zmm5, %zmm20
vpmadd52huq %zmm30, %zmm6, %zmm21
vpmadd52huq %zmm30, %zmm7, %zmm22
vpmadd52huq %zmm30, %zmm8, %zmm23
vpmadd52huq %zmm30, %zmm9, %zmm24
vpmadd52huq %zmm30, %zmm10, %zmm25
vpmadd52huq %zmm30, %zmm11, %zmm26
vpmadd52huq %zmm30, %zmm12, %zmm27
vpmadd52huq %zmm30, %zmm13, %zmm28
vpmadd52huq %zmm30, %zmm14, %zmm29
vmovdqa64 960(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm5, %zmm20
vpmadd52luq %zmm30, %zmm6, %zmm21
vpmadd52luq %zmm30, %zmm7, %zmm22
vpmadd52luq %zmm30, %zmm8, %zmm23
vpmadd52luq %zmm30, %zmm9, %zmm24
vpmadd52luq %zmm30, %zmm10, %zmm25
vpmadd52luq %zmm30, %zmm11, %zmm26
vpmadd52luq %zmm30, %zmm12, %zmm27
vpmadd52luq %zmm30, %zmm13, %zmm28
vpmadd52luq %zmm30, %zmm14, %zmm29
vpmadd52huq %zmm30, %zmm4, %zmm20
vpmadd52huq %zmm30, %zmm5, %zmm21
vpmadd52huq %zmm30, %zmm6, %zmm22
vpmadd52huq %zmm30, %zmm7, %zmm23
vpmadd52huq %zmm30, %zmm8, %zmm24
vpmadd52huq %zmm30, %zmm9, %zmm25
vpmadd52huq %zmm30, %zmm10, %zmm26
vpmadd52huq %zmm30, %zmm11, %zmm27
vpmadd52huq %zmm30, %zmm12, %zmm28
vpmadd52huq %zmm30, %zmm13, %zmm29
vmovdqa64 1024(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm4, %zmm20
vpmadd52luq %zmm30, %zmm5, %zmm21
vpmadd52luq %zmm30, %zmm6, %zmm22
vpmadd52luq %zmm30, %zmm7, %zmm23
vpmadd52luq %zmm30, %zmm8, %zmm24
vpmadd52luq %zmm30, %zmm9, %zmm25
vpmadd52luq %zmm30, %zmm10, %zmm26
vpmadd52luq %zmm30, %zmm11, %zmm27
vpmadd52luq %zmm30, %zmm12, %zmm28
vpmadd52luq %zmm30, %zmm13, %zmm29
vpmadd52huq %zmm30, %zmm3, %zmm20
vpmadd52huq %zmm30, %zmm4, %zmm21
vpmadd52huq %zmm30, %zmm5, %zmm22
vpmadd52huq %zmm30, %zmm6, %zmm23
vpmadd52huq %zmm30, %zmm7, %zmm24
vpmadd52huq %zmm30, %zmm8, %zmm25
vpmadd52huq %zmm30, %zmm9, %zmm26
vpmadd52huq %zmm30, %zmm10, %zmm27
vpmadd52huq %zmm30, %zmm11, %zmm28
vpmadd52huq %zmm30, %zmm12, %zmm29
vmovdqa64 1088(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm3, %zmm20
vpmadd52luq %zmm30, %zmm4, %zmm21
vpmadd52luq %zmm30, %zmm5, %zmm22
vpmadd52luq %zmm30, %zmm6, %zmm23
vpmadd52luq %zmm30, %zmm7, %zmm24
vpmadd52luq %zmm30, %zmm8, %zmm25
vpmadd52luq %zmm30, %zmm9, %zmm26
vpmadd52luq %zmm30, %zmm10, %zmm27
vpmadd52luq %zmm30, %zmm11, %zmm28
vpmadd52luq %zmm30, %zmm12, %zmm29
vpmadd52huq %zmm30, %zmm2, %zmm20
vpmadd52huq %zmm30, %zmm3, %zmm21
vpmadd52huq %zmm30, %zmm4, %zmm22
vpmadd52huq %zmm30, %zmm5, %zmm23
vpmadd52huq %zmm30, %zmm6, %zmm24
vpmadd52huq %zmm30, %zmm7, %zmm25
vpmadd52huq %zmm30, %zmm8, %zmm26
vpmadd52huq %zmm30, %zmm9, %zmm27
vpmadd52huq %zmm30, %zmm10, %zmm28
vpmadd52huq %zmm30, %zmm11, %zmm29
vmovdqa64 1152(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm2, %zmm20
vpmadd52luq %zmm30, %zmm3, %zmm21
vpmadd52luq %zmm30, %zmm4, %zmm22
vpmadd52luq %zmm30, %zmm5, %zmm23
vpmadd52luq %zmm30, %zmm6, %zmm24
vpmadd52luq %zmm30, %zmm7, %zmm25
vpmadd52luq %zmm30, %zmm8, %zmm26
vpmadd52luq %zmm30, %zmm9, %zmm27
vpmadd52luq %zmm30, %zmm10, %zmm28
vpmadd52luq %zmm30, %zmm11, %zmm29
vpmadd52huq %zmm30, %zmm1, %zmm20
vpmadd52huq %zmm30, %zmm2, %zmm21
vpmadd52huq %zmm30, %zmm3, %zmm22
vpmadd52huq %zmm30, %zmm4, %zmm23
vpmadd52huq %zmm30, %zmm5, %zmm24
vpmadd52huq %zmm30, %zmm6, %zmm25
vpmadd52huq %zmm30, %zmm7, %zmm26
vpmadd52huq %zmm30, %zmm8, %zmm27
vpmadd52huq %zmm30, %zmm9, %zmm28
vpmadd52huq %zmm30, %zmm10, %zmm29
vmovdqa64 1216(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm1, %zmm20
vpmadd52luq %zmm30, %zmm2, %zmm21
vpmadd52luq %zmm30, %zmm3, %zmm22
vpmadd52luq %zmm30, %zmm4, %zmm23
vpmadd52luq %zmm30, %zmm5, %zmm24
vpmadd52luq %zmm30, %zmm6, %zmm25
vpmadd52luq %zmm30, %zmm7, %zmm26
vpmadd52luq %zmm30, %zmm8, %zmm27
vpmadd52luq %zmm30, %zmm9, %zmm28
vpmadd52luq %zmm30, %zmm10, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm20
vpmadd52huq %zmm30, %zmm1, %zmm21
vpmadd52huq %zmm30, %zmm2, %zmm22
vpmadd52huq %zmm30, %zmm3, %zmm23
vpmadd52huq %zmm30, %zmm4, %zmm24
vpmadd52huq %zmm30, %zmm5, %zmm25
vpmadd52huq %zmm30, %zmm6, %zmm26
vpmadd52huq %zmm30, %zmm7, %zmm27
vpmadd52huq %zmm30, %zmm8, %zmm28
vpmadd52huq %zmm30, %zmm9, %zmm29
vmovdqa64 %zmm20, 1280(%rdi)
vmovdqa64 %zmm21, 1344(%rdi)
vmovdqa64 %zmm22, 1408(%rdi)
vmovdqa64 %zmm23, 1472(%rdi)
vmovdqa64 %zmm24, 1536(%rdi)
vmovdqa64 %zmm25, 1600(%rdi)
vmovdqa64 %zmm26, 1664(%rdi)
vmovdqa64 %zmm27, 1728(%rdi)
vmovdqa64 %zmm28, 1792(%rdi)
vmovdqa64 %zmm29, 1856(%rdi)
vpxord %zmm29, %zmm29, %zmm29
vpxord %zmm28, %zmm28, %zmm28
vpxord %zmm27, %zmm27, %zmm27
vpxord %zmm26, %zmm26, %zmm26
vpxord %zmm25, %zmm25, %zmm25
vpxord %zmm24, %zmm24, %zmm24
vpxord %zmm23, %zmm23, %zmm23
vpxord %zmm22, %zmm22, %zmm22
vpxord %zmm21, %zmm21, %zmm21
vpxord %zmm20, %zmm20, %zmm20
vpmadd52huq 640(%rdx), %zmm19, %zmm29
vmovdqa64 704(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm19, %zmm29
vpmadd52huq %zmm30, %zmm18, %zmm29
vpmadd52huq %zmm30, %zmm19, %zmm28
vmovdqa64 768(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm18, %zmm29
vpmadd52luq %zmm30, %zmm19, %zmm28
vpmadd52huq %zmm30, %zmm17, %zmm29
vpmadd52huq %zmm30, %zmm18, %zmm28
vpmadd52huq %zmm30, %zmm19, %zmm27
vmovdqa64 832(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm17, %zmm29
vpmadd52luq %zmm30, %zmm18, %zmm28
vpmadd52luq %zmm30, %zmm19, %zmm27
vpmadd52huq %zmm30, %zmm16, %zmm29
vpmadd52huq %zmm30, %zmm17, %zmm28
vpmadd52huq %zmm30, %zmm18, %zmm27
vpmadd52huq %zmm30, %zmm19, %zmm26
vmovdqa64 896(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm16, %zmm29
vpmadd52luq %zmm30, %zmm17, %zmm28
vpmadd52luq %zmm30, %zmm18, %zmm27
vpmadd52luq %zmm30, %zmm19, %zmm26
vpmadd52huq %zmm30, %zmm15, %zmm29
vpmadd52huq %zmm30, %zmm16, %zmm28
vpmadd52huq %zmm30, %zmm17, %zmm27
vpmadd52huq %zmm30, %zmm18, %zmm26
vpmadd52huq %zmm30, %zmm19, %zmm25
vmovdqa64 960(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm15, %zmm29
vpmadd52luq %zmm30, %zmm16, %zmm28
vpmadd52luq %zmm30, %zmm17, %zmm27
vpmadd52luq %zmm30, %zmm18, %zmm26
vpmadd52luq %zmm30, %zmm19, %zmm25
vpmadd52huq %zmm30, %zmm14, %zmm29
vpmadd52huq %zmm30, %zmm15, %zmm28
vpmadd52huq %zmm30, %zmm16, %zmm27
vpmadd52huq %zmm30, %zmm17, %zmm26
vpmadd52huq %zmm30, %zmm18, %zmm25
vpmadd52huq %zmm30, %zmm19, %zmm24
vmovdqa64 1024(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm14, %zmm29
vpmadd52luq %zmm30, %zmm15, %zmm28
vpmadd52luq %zmm30, %zmm16, %zmm27
vpmadd52luq %zmm30, %zmm17, %zmm26
vpmadd52luq %zmm30, %zmm18, %zmm25
vpmadd52luq %zmm30, %zmm19, %zmm24
vpmadd52huq %zmm30, %zmm13, %zmm29
vpmadd52huq %zmm30, %zmm14, %zmm28
vpmadd52huq %zmm30, %zmm15, %zmm27
vpmadd52huq %zmm30, %zmm16, %zmm26
vpmadd52huq %zmm30, %zmm17, %zmm25
vpmadd52huq %zmm30, %zmm18, %zmm24
vpmadd52huq %zmm30, %zmm19, %zmm23
vmovdqa64 1088(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm13, %zmm29
vpmadd52luq %zmm30, %zmm14, %zmm28
vpmadd52luq %zmm30, %zmm15, %zmm27
vpmadd52luq %zmm30, %zmm16, %zmm26
vpmadd52luq %zmm30, %zmm17, %zmm25
vpmadd52luq %zmm30, %zmm18, %zmm24
vpmadd52luq %zmm30, %zmm19, %zmm23
vpmadd52huq %zmm30, %zmm12, %zmm29
vpmadd52huq %zmm30, %zmm13, %zmm28
vpmadd52huq %zmm30, %zmm14, %zmm27
vpmadd52huq %zmm30, %zmm15, %zmm26
vpmadd52huq %zmm30, %zmm16, %zmm25
vpmadd52huq %zmm30, %zmm17, %zmm24
vpmadd52huq %zmm30, %zmm18, %zmm23
vpmadd52huq %zmm30, %zmm19, %zmm22
vmovdqa64 1152(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm12, %zmm29
vpmadd52luq %zmm30, %zmm13, %zmm28
vpmadd52luq %zmm30, %zmm14, %zmm27
vpmadd52luq %zmm30, %zmm15, %zmm26
vpmadd52luq %zmm30, %zmm16, %zmm25
vpmadd52luq %zmm30, %zmm17, %zmm24
vpmadd52luq %zmm30, %zmm18, %zmm23
vpmadd52luq %zmm30, %zmm19, %zmm22
vpmadd52huq %zmm30, %zmm11, %zmm29
vpmadd52huq %zmm30, %zmm12, %zmm28
vpmadd52huq %zmm30, %zmm13, %zmm27
vpmadd52huq %zmm30, %zmm14, %zmm26
vpmadd52huq %zmm30, %zmm15, %zmm25
vpmadd52huq %zmm30, %zmm16, %zmm24
vpmadd52huq %zmm30, %zmm17, %zmm23
vpmadd52huq %zmm30, %zmm18, %zmm22
vpmadd52huq %zmm30, %zmm19, %zmm21
vmovdqa64 1216(%rdx), %zmm30
vpmadd52luq %zmm30, %zmm11, %zmm29
vpmadd52luq %zmm30, %zmm12, %zmm28
vpmadd52luq %zmm30, %zmm13, %zmm27
vpmadd52luq %zmm30, %zmm14, %zmm26
vpmadd52luq %zmm30, %zmm15, %zmm25
vpmadd52luq %zmm30, %zmm16, %zmm24
vpmadd52luq %zmm30, %zmm17, %zmm23
vpmadd52luq %zmm30, %zmm18, %zmm22
vpmadd52luq %zmm30, %zmm19, %zmm21
vpmadd52huq %zmm30, %zmm10, %zmm29
vpmadd52huq %zmm30, %zmm11, %zmm28
vpmadd52huq %zmm30, %zmm12, %zmm27
vpmadd52huq %zmm30, %zmm13, %zmm26
vpmadd52huq %zmm30, %zmm14, %zmm25
vpmadd52huq %zmm30, %zmm15, %zmm24
vpmadd52huq %zmm30, %zmm16, %zmm23
vpmadd52huq %zmm30, %zmm17, %zmm22
vpmadd52huq %zmm30, %zmm18, %zmm21
vpmadd52huq %zmm30, %zmm19, %zmm20
vmovdqa64 %zmm29, 1920(%rdi)
vmovdqa64 %zmm28, 1984(%rdi)
vmovdqa64 %zmm27, 2048(%rdi)
vmovdqa64 %zmm26, 2112(%rdi)
vmovdqa64 %zmm25, 2176(%rdi)
vmovdqa64 %zmm24, 2240(%rdi)
vmovdqa64 %zmm23, 2304(%rdi)
vmovdqa64 %zmm22, 2368(%rdi)
vmovdqa64 %zmm21, 2432(%rdi)
vmovdqa64 %zmm20, 2496(%rdi)
vzeroupper
